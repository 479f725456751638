/** Serves what was made before; `pnpm dev` restarts it at each change. */
import { serve } from './serve.ts';

await serve();
