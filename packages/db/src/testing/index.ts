export { type CatalogueContent, catalogueFolder, listFiles, programFiles } from './catalogue-folder.ts';
export { availableBackends, type FreshDatabase, freshDatabase } from './fresh-database.ts';
