import { parseShare, Share } from '@zhuli/domain';
import { refuse } from '../errors/refusal.ts';
import { builder } from './builder.ts';
import { parseDate, parseDateTime, writeDateTime } from './date-time.ts';

builder.scalarType('Date', {
  description:
    'A calendar day in Taiwan, `YYYY-MM-DD`, of the Gregorian calendar, 1900 to 2199. Not an instant: it has no time zone to convert.',
  serialize: (value) => value,
  parseValue: (value) => {
    const date = typeof value === 'string' ? parseDate(value) : undefined;
    if (date) return date;
    throw refuse('BAD_DATE', { value: String(value) });
  },
});

builder.scalarType('DateTime', {
  description:
    'An instant, as RFC 3339 writes it. An offset is required on the way in (`2023-11-30T23:59:00+08:00`, or `Z`), and a year from 1900 to 2199; on the way out it is always that of Taipei, `+08:00`.',
  serialize: writeDateTime,
  parseValue: (value) => {
    const instant = typeof value === 'string' ? parseDateTime(value) : undefined;
    if (instant) return instant;
    throw refuse('BAD_DATE_TIME', { value: String(value) });
  },
});

builder.scalarType('SafeInt', {
  description:
    'A whole number between -(2^53 - 1) and 2^53 - 1, written as a plain JSON number. `Int` ends at 2,147,483,647, and 300,000,000,000 (3,000億) is an ordinary budget.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (Number.isSafeInteger(value)) return Number(value);
    throw refuse('BAD_WHOLE_NUMBER', { value: String(value) });
  },
});

builder.scalarType('ShareText', {
  description:
    'An exact share on the way in: a percentage (`30%`, `0.575%`) or a ratio (`1/3`). Never a float.',
  serialize: (value) => value,
  parseValue: (value) => {
    const share = Share.safeParse(value);
    if (share.success && parseShare(share.data).denominator > 0n) return share.data;
    throw refuse('BAD_SHARE', { value: String(value) });
  },
});

builder.scalarType('ConditionTree', {
  description:
    'A condition as data, in JSON: `{ "all": [...] }`, `{ "any": [...] }`, `{ "not": ... }`, a comparison `{ "fact": "applicant.employees", "op": "lt", "value": 10 }`, or `{ "verbatim": { "zh": ... } }` for what only a person can judge. Its JSON Schema is the `Expression` of `/schema/program.json`.',
  serialize: (value) => value,
});

builder.scalarType('DocumentValue', {
  description:
    'A program, or a part of one, as JSON data: see the JSON Schema at `/schema/program.json`. Amounts are whole NT dollars, shares are text (`30%`, `1/3`), and every list is written even where it is empty.',
  serialize: (value) => value,
});
