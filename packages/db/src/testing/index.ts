export { availableBackends, type FreshDatabase, freshDatabase } from './fresh-database.ts';
