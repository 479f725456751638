import { describe, expect, it } from 'vitest';
import { migrationName } from './name.ts';

const now = new Date('2023-09-26T08:05:09.123Z');

describe('migrationName', () => {
  it('is the time in UTC and what the migration does', () => {
    expect(migrationName('add_agency_url', now)).toBe('20230926080509_add_agency_url');
  });

  it.each([undefined, '', 'add', 'AddUrl', 'add-url', '../add_url', 'add_url;', `add_${'x'.repeat(60)}`])(
    'refuses %s, and shows how to write one',
    (verbObject) => {
      expect(() => migrationName(verbObject, now)).toThrow(
        expect.objectContaining({
          code: 'MIGRATION_NAME_INVALID',
          message: expect.stringContaining('add_agency_url'),
        }),
      );
    },
  );
});
