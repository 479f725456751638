export { CATALOGUE_PUBLISHED_AT, catalogueDatabase } from './catalogue-database.ts';
export { type CatalogueContent, catalogueFolder, listFiles, programFiles } from './catalogue-folder.ts';
export { availableBackends, type FreshDatabase, freshDatabase } from './fresh-database.ts';
export { copyOfKept, type KeptContent } from './kept-database.ts';
export { type Publication, publishMany } from './publish-many.ts';
