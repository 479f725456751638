/** A process of its own that serves a generated register, so that its time and memory are its own. Answers questions of its parent. */
import { createLogger, createServer, type Server } from '@zhuli/api';
import { openDatabase, openRegister } from '@zhuli/db';
import { filledRegister } from '../registers/fill-register.ts';
import type { Question, Served } from './served-register.ts';

const [count, databaseUrl] = process.argv.slice(2);
const { database, drop } = await openOrFill();

let statements = 0;
database.onStatement(() => {
  statements += 1;
});
let server: Server | undefined;

async function openOrFill() {
  if (databaseUrl) {
    const database = await openDatabase({ databaseUrl });
    return { database, drop: () => database.close() };
  }
  return filledRegister(Number(count), {
    onProgress: (done, total) => {
      if (done % 1_000 === 0) console.error(`[${done}/${total}] programs published`);
    },
  });
}

/** With nothing in memory yet of what it will be asked for. */
async function start(): Promise<string> {
  await server?.close(0);
  server = createServer({
    register: openRegister(database),
    ping: () => database.ping(),
    settings: { host: '127.0.0.1', port: 0, publicUrl: 'http://localhost' },
    logger: createLogger({ logLevel: 'silent' }),
    now: () => new Date('2025-03-01T12:00:00+08:00'),
    adminDist: '/nonexistent',
  });
  const address = await server.listen();
  globalThis.gc?.();
  return address;
}

const answers: { readonly [Asked in Question]: () => Served[Asked] | Promise<Served[Asked]> } = {
  start,
  statements: () => {
    const sent = statements;
    statements = 0;
    return sent;
  },
  memory: () => {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    return { rss, heapUsed };
  },
  stop: async () => {
    await server?.close(0);
    await drop();
    return true as const;
  },
};

process.on('message', async (question: Question) => {
  process.send?.(await answers[question]());
  if (question === 'stop') process.disconnect();
});
process.send?.('ready');
