import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFolder } from './repository.ts';
import { readDatabaseSettings } from './settings.ts';

describe('readDatabaseSettings', () => {
  it('means the embedded database in .data when nothing is set, or set to nothing', () => {
    const dataDir = path.join(repositoryFolder, '.data');
    expect(readDatabaseSettings({})).toEqual({ dataDir });
    expect(readDatabaseSettings({ DATABASE_URL: '', DATA_DIR: ' ' })).toEqual({ dataDir });
  });

  it('takes a folder that is absolute as it is', () => {
    expect(readDatabaseSettings({ DATA_DIR: '/srv/zhuli' })).toEqual({ dataDir: '/srv/zhuli' });
  });

  it.each([
    'postgres://localhost/register',
    'postgresql://user:secret@db.example.org:5433/register?sslmode=require',
  ])('takes %s', (databaseUrl) => {
    expect(readDatabaseSettings({ DATABASE_URL: databaseUrl })).toMatchObject({ databaseUrl });
  });

  it.each(['mysql://user:secret@host/register', 'secret'])(
    'refuses %s without repeating it',
    (databaseUrl) => {
      expect(() => readDatabaseSettings({ DATABASE_URL: databaseUrl })).toThrow(
        expect.objectContaining({ code: 'SETTINGS_INVALID', message: expect.not.stringContaining('secret') }),
      );
    },
  );
});
