import type { IndexProgress } from './index-missing.ts';

export const indexProgressText = ({ done, total }: IndexProgress): string =>
  `[${done}/${total}] published versions indexed`;
