import type { Measured, Times } from './measure-case.ts';
import { markdownTable } from './table.ts';

export interface CaseReport {
  readonly name: string;
  readonly measured: readonly Measured[];
}

/** One row for each case, one group of columns for each register, and how much longer the largest takes than the smallest. */
export function requestTable(reports: readonly CaseReport[]): string {
  const counts = reports[0]?.measured.map(({ count }) => count) ?? [];
  const head = [
    'request',
    ...counts.flatMap((count) => [
      `SQL @${count}`,
      `bytes @${count}`,
      `varied @${count}`,
      `repeated @${count}`,
    ]),
    ...(counts.length > 1 ? ['varied ×', 'repeated ×'] : []),
  ];
  return markdownTable(
    head,
    reports.map(({ name, measured }) => [
      name,
      ...measured.flatMap(({ statements, bytes, varied, repeated }) => [
        String(statements),
        bytes.toLocaleString('en'),
        timesText(varied),
        timesText(repeated),
      ]),
      ...(measured.length > 1
        ? [ratio(measured, ({ varied }) => varied.p50), ratio(measured, ({ repeated }) => repeated.p50)]
        : []),
    ]),
  );
}

export const timesText = ({ p50, p99 }: Times): string => `${milliseconds(p50)} / ${milliseconds(p99)}`;

export const milliseconds = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

function ratio(measured: readonly Measured[], time: (measured: Measured) => number): string {
  const [first, last] = [measured.at(0), measured.at(-1)];
  return first && last ? (time(last) / time(first)).toFixed(2) : '';
}
