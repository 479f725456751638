import { DriverAdapterError, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/** What the database said about a script, which the engine retells without its details. */
export function scriptFailureText(error: unknown): string {
  if (!(error instanceof DriverAdapterError)) return String(error);
  const { message, detail, hint } = error.cause as { message?: string; detail?: string; hint?: string };
  return [message, detail, hint].filter(Boolean).join(' ');
}

/** The same adapters, telling `report` of a script that fails. */
export function reportScriptFailures(
  adapters: SqlMigrationAwareDriverAdapterFactory,
  report: (error: unknown) => void,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: adapters.provider,
    adapterName: adapters.adapterName,
    connectToShadowDb: () => adapters.connectToShadowDb(),
    connect: async () => {
      const adapter = await adapters.connect();
      const execute = adapter.executeScript.bind(adapter);
      adapter.executeScript = async (script) => {
        try {
          await execute(script);
        } catch (error) {
          report(error);
          throw error;
        }
      };
      return adapter;
    },
  };
}
