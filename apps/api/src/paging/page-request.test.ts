import { describe, expect, it } from 'vitest';
import { type PagingArguments, pageRequest } from './page-request.ts';

const request = (paging: PagingArguments) =>
  pageRequest(paging, (cursor, argument) => `${argument}=${cursor}`);

describe('a page', () => {
  it.each<[PagingArguments, object]>([
    [{}, { size: 20, direction: 'forward' }],
    [
      { first: null, after: null },
      { size: 20, direction: 'forward' },
    ],
    [{ first: 1 }, { size: 1, direction: 'forward' }],
    [
      { first: 100, after: 'x' },
      { size: 100, direction: 'forward', beyond: 'after=x' },
    ],
    [{ after: 'x' }, { size: 20, direction: 'forward', beyond: 'after=x' }],
    [{ last: 5 }, { size: 5, direction: 'backward' }],
    [
      { last: 5, before: 'x' },
      { size: 5, direction: 'backward', beyond: 'before=x' },
    ],
    [{ before: 'x' }, { size: 20, direction: 'backward', beyond: 'before=x' }],
  ])('of %o is %o', (paging, expected) => {
    expect(request(paging)).toEqual(expected);
  });

  it.each<[PagingArguments, string]>([
    [{ first: 0 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ last: 100_000 }, 'last'],
  ])('of %o is out of range: the refusal names %s', (paging, argument) => {
    expect(() => request(paging)).toThrow(
      expect.objectContaining({ extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE', argument, min: 1, max: 100 } }),
    );
  });

  it.each<[PagingArguments, string]>([
    [{ first: 1, last: 1 }, 'first'],
    [{ first: 1, before: 'x' }, 'before'],
    [{ last: 1, after: 'x' }, 'after'],
    [{ after: 'x', before: 'y' }, 'after'],
  ])('cannot go both ways, as %o asks: the refusal names %s', (paging, argument) => {
    expect(() => request(paging)).toThrow(
      expect.objectContaining({ extensions: { code: 'PAGE_ARGUMENTS_CONFLICT', argument } }),
    );
  });
});
