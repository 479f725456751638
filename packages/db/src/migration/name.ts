import { DatabaseFailure } from '../database-failure.ts';

const VERB_OBJECT = /^[a-z]+(_[a-z0-9]+)+$/;

/** `20230926080000_add_agency_url`: when, in UTC, and what it does. */
export function migrationName(verbObject: string | undefined, now: Date): string {
  if (verbObject === undefined || verbObject.length > 60 || !VERB_OBJECT.test(verbObject)) {
    throw new DatabaseFailure(
      'MIGRATION_NAME_INVALID',
      `Name the migration by a verb and its object in lower case, at most 60 letters, such as add_agency_url; got: ${verbObject ?? 'nothing'}.`,
    );
  }
  const time = now.toISOString().replace(/\D/g, '').slice(0, 14);
  return `${time}_${verbObject}`;
}
