import { readFile } from 'node:fs/promises';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

export type SchemaEngine = bindings.SchemaEngine;
export type MigrationList = bindings.MigrationList;

const BINDINGS_MODULE = '@prisma/schema-engine-wasm/schema_engine_bg';

/** The little of the WebAssembly interface that is needed; Node's types leave the interface to the browser's. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: object } }>;
  };
};

let loading: Promise<void> | undefined;

/** The engine sets a time limit for its lock and never clears it: the timer must not keep a finished command alive. */
function withIdleTimers(imports: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = Object.keys(imports).filter((name) => name.startsWith('__wbg_setTimeout_'));
  const setIdleTimeout = (callback: () => void, milliseconds: number) =>
    setTimeout(callback, milliseconds).unref();
  return { ...imports, ...Object.fromEntries(names.map((name) => [name, setIdleTimeout])) };
}

/** The package's own entry imports the `.wasm` file as a module, which Node does not do; so the two halves are joined by hand. */
async function load(): Promise<void> {
  const bytes = await readFile(new URL('./schema_engine_bg.wasm', import.meta.resolve(BINDINGS_MODULE)));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': withIdleTimers({ ...bindings }),
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start: () => void }).__wbindgen_start();
}

/** Prisma's official schema engine, in WebAssembly: nothing is downloaded, and it speaks through our own connections. */
export async function withSchemaEngine<Result>(
  adapters: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  loading ??= load();
  await loading;
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapters),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

/** Everything in the database is ours: nothing is left out of a comparison. */
export const noFilters = { externalTables: [], externalEnums: [] };
