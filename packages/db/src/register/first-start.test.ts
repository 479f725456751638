import { expect, it } from 'vitest';
import { migrate } from '../migration/migrate.ts';
import { freshDatabase } from '../testing/index.ts';
import { openRegister } from './open-register.ts';

it('an embedded database that was migrated after it was opened can be filtered by kind', {
  timeout: 60_000,
}, async () => {
  const fresh = await freshDatabase('embedded', 'empty');
  try {
    await migrate(fresh.database);
    const page = openRegister(fresh.database).editions(
      { kinds: ['loan'] },
      { size: 1, direction: 'forward' },
    );
    expect(await page).toMatchObject({ totalCount: 0 });
  } finally {
    await fresh.drop();
  }
});
