/**
 * `pnpm bench [--programs 117,10000] [--only programs,catalogue] [--requests 50]`: measures the service on generated registers of
 * different size, in one run. docs/operators/measuring.md says how to read what it prints.
 */
import { parseArgs } from 'node:util';
import type { BenchCase } from './cases/case.ts';
import { COMPUTING_CASES } from './cases/computing-cases.ts';
import { FINDING_CASES } from './cases/finding-cases.ts';
import { HISTORY_CASES } from './cases/history-cases.ts';
import { OTHER_CASES } from './cases/other-cases.ts';
import { PROGRAM_CASES } from './cases/program-cases.ts';
import { domainTable, measureDomain } from './domain/domain-bench.ts';
import { measureCase, type Subject } from './measure/measure-case.ts';
import { type CaseReport, requestTable } from './measure/report.ts';
import { takeSample } from './service/sample.ts';
import { type ServedRegister, serveRegister } from './service/served-register.ts';

const { values } = parseArgs({
  options: {
    programs: { type: 'string', default: '117,10000' },
    only: { type: 'string' },
    requests: { type: 'string', default: '50' },
  },
});
const counts = values.programs.split(',').map(wholeNumber);
const requests = wholeNumber(values.requests);
const cases = [
  ...OTHER_CASES,
  ...PROGRAM_CASES,
  ...FINDING_CASES,
  ...COMPUTING_CASES,
  ...HISTORY_CASES,
].filter(isWanted);

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new RangeError(`Not a whole number above 0: "${text}"`);
  return value;
}

function isWanted({ name }: Pick<BenchCase, 'name'>): boolean {
  return values.only === undefined || values.only.split(',').some((start) => name.startsWith(start));
}

const say = (line: string): void => console.error(line);

async function prepare(count: number): Promise<Subject> {
  say(`A register of ${count} programs:`);
  const served = await serveRegister(count, (done, total) => {
    if (done % 1_000 === 0) say(`  [${done}/${total}] programs published`);
  });
  const sample = await takeSample(served);
  await served.restart();
  say(`  ${sample.programs.length} programs, ${sample.organizations.length} organizations, ready`);
  return { served, sample };
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;

async function memoryText(served: ServedRegister): Promise<string> {
  const { rss, heapUsed } = await served.memory();
  return `${megabytes(rss)} resident, ${megabytes(heapUsed)} of heap`;
}

async function measureService(): Promise<void> {
  const subjects: Subject[] = [];
  try {
    for (const count of counts) subjects.push(await prepare(count));
    const before = await Promise.all(subjects.map(({ served }) => memoryText(served)));
    const reports: CaseReport[] = [];
    for (const each of cases) {
      say(`measuring ${each.name}`);
      reports.push({ name: each.name, measured: await measureCase(each, subjects, requests) });
    }
    console.log(`\n${requests} requests each; milliseconds, p50 / p99\n\n${requestTable(reports)}\n`);
    for (const [index, { served }] of subjects.entries()) {
      console.log(`memory @${served.count}: before ${before[index]}; after ${await memoryText(served)}`);
    }
  } finally {
    for (const { served } of subjects) await served.stop();
  }
}

if (cases.length > 0) await measureService();
if (isWanted({ name: 'domain' })) {
  say('measuring the domain');
  console.log(`\n${domainTable(await measureDomain(Math.max(...counts)))}`);
}
