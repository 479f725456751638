import { fileURLToPath } from 'node:url';

/** The folder that holds `prisma/`, `packages/` and the default `.data/`. */
export const repositoryFolder = fileURLToPath(new URL('../../../', import.meta.url));
