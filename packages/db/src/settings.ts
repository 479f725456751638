import path from 'node:path';
import { z } from 'zod';
import { DatabaseFailure } from './database-failure.ts';
import { repositoryFolder } from './repository.ts';

/** Which database to use. Without `databaseUrl`: the embedded one in `dataDir`. */
export interface DatabaseSettings {
  readonly databaseUrl?: string;
  readonly dataDir: string;
}

const Settings = z.object({
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be a URL like postgresql://user:password@host:5432/database',
    })
    .optional(),
  DATA_DIR: z.string().min(1).default('.data'),
});

/** Reads DATABASE_URL and DATA_DIR. An empty value counts as absent; a relative folder is relative to the repository. */
export function readDatabaseSettings(
  environment: Readonly<Record<string, string | undefined>>,
): DatabaseSettings {
  const given = Object.fromEntries(
    Object.entries({ DATABASE_URL: environment.DATABASE_URL, DATA_DIR: environment.DATA_DIR }).filter(
      ([, value]) => value !== undefined && value.trim() !== '',
    ),
  );
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    // The value is left out: a connection string carries a password.
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new DatabaseFailure('SETTINGS_INVALID', `${faults.join('; ')}. Correct or unset it.`);
  }
  const { DATABASE_URL, DATA_DIR } = parsed.data;
  return {
    dataDir: path.resolve(repositoryFolder, DATA_DIR),
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
  };
}
