import { describe, expect, it } from 'vitest';
import {
  type ConnectionArguments,
  type ConnectionPage,
  CursorBook,
  readPage,
  readRows,
} from './cursor-book.ts';

/** A list of numbered rows that answers like a Relay connection; the cursor of row `n` is `c<n>`. */
function listOf(count: number) {
  const rows = Array.from({ length: count }, (_, index) => index);
  const requests: ConnectionArguments[] = [];
  const answer = async (page: ConnectionArguments): Promise<ConnectionPage<number>> => {
    requests.push(page);
    const place = (cursor: string) => rows.indexOf(Number(cursor.slice(1)));
    let nodes: number[];
    if ('first' in page) {
      const start = page.after === undefined ? 0 : place(page.after) + 1;
      nodes = rows.slice(start, start + page.first);
    } else {
      const end = page.before === undefined ? rows.length : place(page.before);
      nodes = rows.slice(Math.max(0, end - page.last), end);
    }
    const cursor = (node: number | undefined) => (node === undefined ? null : `c${node}`);
    return {
      nodes,
      totalCount: rows.length,
      pageInfo: { startCursor: cursor(nodes[0]), endCursor: cursor(nodes.at(-1)) },
    };
  };
  return { rows, requests, answer };
}

const expected = (offset: number, size: number, count: number) =>
  Array.from({ length: Math.max(0, Math.min(size, count - offset)) }, (_, index) => offset + index);

describe('readPage', () => {
  it('reads pages one after another with one request each', async () => {
    const { requests, answer } = listOf(60);
    const book = new CursorBook();
    for (const offset of [0, 25, 50]) {
      expect((await readPage(book, offset, 25, answer, answer)).nodes).toEqual(expected(offset, 25, 60));
    }
    expect(requests).toEqual([{ first: 25 }, { first: 25, after: 'c24' }, { first: 25, after: 'c49' }]);
  });

  it('jumps to the last page and steps back with one request each', async () => {
    const { requests, answer } = listOf(1060);
    const book = new CursorBook();
    for (const offset of [0, 1050, 1025, 1000]) {
      expect((await readPage(book, offset, 25, answer, answer)).nodes).toEqual(expected(offset, 25, 1060));
    }
    expect(requests.slice(1)).toEqual([
      { last: 10 },
      { last: 25, before: 'c1050' },
      { last: 25, before: 'c1025' },
    ]);
  });

  it('reaches a page that a link leads to in steps of a hundred', async () => {
    const { requests, answer } = listOf(500);
    const { nodes, total } = await readPage(new CursorBook(), 225, 25, answer, answer);
    expect(nodes).toEqual(expected(225, 25, 500));
    expect(total).toBe(500);
    expect(requests).toEqual([
      { first: 100 },
      { first: 100, after: 'c99' },
      { first: 25, after: 'c199' },
      { first: 25, after: 'c224' },
    ]);
  });

  it('is empty beyond the end, and knows the total', async () => {
    const { requests, answer } = listOf(12);
    expect(await readPage(new CursorBook(), 100, 25, answer, answer)).toEqual({ nodes: [], total: 12 });
    expect(requests).toHaveLength(1);
  });

  it('gives the last rows as they are now when the list has grown', async () => {
    const { rows, answer } = listOf(110);
    const book = new CursorBook();
    await readPage(book, 0, 25, answer, answer);
    rows.push(110, 111, 112);
    expect(await readPage(book, 100, 25, answer, answer)).toEqual({
      nodes: expected(100, 25, 113),
      total: 113,
    });
  });

  it('gives every page of every list, in any order', async () => {
    for (const count of [0, 1, 24, 25, 26, 99, 100, 101, 333]) {
      for (const size of [10, 25, 100]) {
        const { answer } = listOf(count);
        const book = new CursorBook();
        const offsets = Array.from({ length: Math.ceil(count / size) }, (_, page) => page * size);
        for (const offset of [...offsets, ...offsets.reverse(), ...offsets.filter((_, index) => index % 2)]) {
          expect((await readPage(book, offset, size, answer, answer)).nodes).toEqual(
            expected(offset, size, count),
          );
        }
      }
    }
  });
});

describe('readRows', () => {
  it('takes several requests for more rows than the API gives at once', async () => {
    const { requests, answer } = listOf(260);
    const { nodes, total } = await readRows(new CursorBook(), 0, 1000, answer, answer);
    expect(nodes).toEqual(expected(0, 1000, 260));
    expect(total).toBe(260);
    expect(requests).toEqual([{ first: 100 }, { first: 100, after: 'c99' }, { first: 100, after: 'c199' }]);
  });

  it('takes one for as many as it gives', async () => {
    const { requests, answer } = listOf(260);
    expect((await readRows(new CursorBook(), 0, 100, answer, answer)).nodes).toEqual(expected(0, 100, 260));
    expect(requests).toHaveLength(1);
  });
});
