/** Run as a process of its own, in any time zone: prints what the register says of its windows at two instants, as JSON. */
import { catalogueFolder, importCatalogue } from '@zhuli/db';
import { CATALOGUE_PUBLISHED_AT, freshDatabase } from '@zhuli/db/testing';
import { serveDatabase } from './catalogue-server.ts';

const WINDOW = 'key text state(at: $at) status(at: $at) { reason since nextTransition { at state } }';
const QUERY = `query($at: DateTime!) {
  program(slug: "sbir", asOf: "2023-01-05") { version { publishedAt } }
  programs(first: 100) { nodes { slug isOpen(at: $at) tracks { key isOpen(at: $at) windows { ${WINDOW} } } } }
}`;

// Imported here, not copied: what is written must not depend on the time zone either.
const fresh = await freshDatabase();
await importCatalogue(fresh.database, catalogueFolder, { now: CATALOGUE_PUBLISHED_AT });
await using server = await serveDatabase(fresh);
const answers: unknown[] = [];
for (const at of ['2023-11-30T23:59:00+08:00', '2023-12-01T00:00:00+08:00']) {
  answers.push((await server.query(QUERY, { at })).data);
}
process.stdout.write(JSON.stringify({ timeZone: new Date(0).getTimezoneOffset(), answers }));
