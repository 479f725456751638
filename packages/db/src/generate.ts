/**
 * `pnpm generate`: writes the typed database client from `prisma/schema` to `packages/db/src/generated`.
 * Quick when nothing changed, so that every command that needs the client may call it first. Needs no network.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { repositoryFolder } from './repository.ts';

const require = createRequire(import.meta.url);
const schemaFolder = path.join(repositoryFolder, 'prisma/schema');
const outputFolder = path.join(repositoryFolder, 'packages/db/src/generated');
const fingerprintFile = path.join(outputFolder, 'schema.fingerprint');

/** Of all that the client is made from: the schema, the version of the generator, and how it is called. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const sources = readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => path.join(schemaFolder, name));
  for (const file of [...sources, require.resolve('prisma/package.json'), fileURLToPath(import.meta.url)]) {
    hash.update(path.basename(file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function isUpToDate(current: string): boolean {
  return existsSync(fingerprintFile) && readFileSync(fingerprintFile, 'utf8') === current;
}

function generate(): void {
  const command = path.join(path.dirname(require.resolve('prisma/package.json')), 'build/index.js');
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [command, 'generate'], {
    cwd: repositoryFolder,
    encoding: 'utf8',
    env: {
      ...process.env,
      // The command would download a native engine that generating never runs. Any executable keeps it from doing so; node
      // refuses an engine's arguments, so nothing could be mistaken for an engine's success.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  if (error) throw error;
  if (status !== 0) {
    process.stderr.write(
      `${stdout}${stderr}\nThe database client could not be generated from prisma/schema.\n`,
    );
    process.exit(1);
  }
}

const current = fingerprint();
if (isUpToDate(current)) {
  console.log('The database client is up to date with prisma/schema.');
} else {
  generate();
  writeFileSync(fingerprintFile, current);
  console.log('Generated the database client from prisma/schema.');
}
