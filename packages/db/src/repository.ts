import { fileURLToPath } from 'node:url';

/** The folder that holds `prisma/`, `packages/` and the default `.data/`. */
export const repositoryFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** The catalogue that comes with the program. */
export const catalogueFolder = fileURLToPath(new URL('../../../prisma/catalogue', import.meta.url));
