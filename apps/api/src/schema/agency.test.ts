import type { AgencyRecord } from '@zhuli/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryRegister } from '../testing/memory-register.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const body = (code: string, validity: Pick<AgencyRecord, 'validFrom' | 'validUntil'> = {}): AgencyRecord => ({
  code,
  name: code,
  nameEn: code,
  aliases: [],
  successors: [],
  predecessors: [],
  ...validity,
});
const agencies = [
  body('MOEA'),
  body('IDB', { validFrom: '1970-01-01', validUntil: '2023-09-25' }),
  body('IDA', { validFrom: '2023-09-26' }),
];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(memoryRegister({ editions: [], agencies }));
});
afterAll(() => server.stop());

const codes = async (arguments_: string): Promise<string[]> => {
  const { data } = await server.query(`{ agencies${arguments_} { code } }`);
  return data.agencies.map(({ code }: { code: string }) => code);
};

describe('Query.agencies', () => {
  it('lists those of the past too', async () => {
    expect(await codes('')).toEqual(['IDA', 'IDB', 'MOEA']);
  });

  it.each([
    ['1969-12-31', ['MOEA']],
    ['1970-01-01', ['IDB', 'MOEA']],
    ['2023-09-25', ['IDB', 'MOEA']],
    ['2023-09-26', ['IDA', 'MOEA']],
    ['2150-01-01', ['IDA', 'MOEA']],
  ])(
    'on %s lists the names in force on that day, the first and the last one included',
    async (on, expected) => {
      expect(await codes(`(on: "${on}")`)).toEqual(expected);
    },
  );
});
