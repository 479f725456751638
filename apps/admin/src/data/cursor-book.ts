/** Relay's arguments for one page. */
export type ConnectionArguments =
  | { readonly first: number; readonly after?: string }
  | { readonly last: number; readonly before?: string };

export interface ConnectionPage<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
  /** What is known of the whole list beside its rows. */
  readonly meta?: Readonly<Record<string, unknown>>;
}

/** The API's largest page, and so the longest step when a page is looked for that no cursor is known for. */
const LARGEST_PAGE = 100;

export interface Rows<Node> {
  readonly nodes: readonly Node[];
  /** Of the whole list. */
  readonly total: number;
  readonly meta?: ConnectionPage<Node>['meta'];
}

/**
 * Which cursor leads to which place of one list, learned from the pages seen. A screen asks for "page 3"; the API speaks of
 * "the rows after this one". Neighboring pages, the first and the last are always one request away; a page that a link leads
 * to from outside is reached in steps of 100.
 */
export class CursorBook {
  /** Offset of a row to the cursor of the row before it. */
  readonly #starts = new Map<number, string>();
  /** Offset of a row to its own cursor: pages that end right before it. */
  readonly #ends = new Map<number, string>();
  #total: number | undefined;

  get total(): number | undefined {
    return this.#total;
  }

  /** The arguments that give exactly these rows, if a cursor for them is known. */
  direct(offset: number, size: number): ConnectionArguments | undefined {
    if (offset === 0) return { first: size };
    const after = this.#starts.get(offset);
    if (after !== undefined) return { first: size, after };
    const before = this.#ends.get(offset + size);
    if (before !== undefined) return { last: size, before };
    if (this.#total !== undefined && offset < this.#total && offset + size >= this.#total)
      return { last: this.#total - offset };
    return undefined;
  }

  /** The longest step forward from the nearest known place before `offset`. */
  step(offset: number): { readonly from: number; readonly page: ConnectionArguments } {
    const from = Math.max(0, ...[...this.#starts.keys()].filter((known) => known < offset));
    const after = this.#starts.get(from);
    const first = Math.min(LARGEST_PAGE, offset - from);
    return { from, page: after === undefined ? { first } : { first, after } };
  }

  /** Learns from a page. Where the list has grown or shrunk since, everything learned before is forgotten. */
  learn(offset: number, { nodes, pageInfo, totalCount }: ConnectionPage<unknown>): void {
    if (this.#total !== totalCount) {
      this.#starts.clear();
      this.#ends.clear();
      this.#total = totalCount;
    }
    if (pageInfo.startCursor !== null && offset > 0) this.#ends.set(offset, pageInfo.startCursor);
    if (pageInfo.endCursor !== null) this.#starts.set(offset + nodes.length, pageInfo.endCursor);
  }
}

/** Rows `offset` to `offset + size` of a list, by way of its cursors. Empty beyond the end. */
export async function readPage<Node>(
  book: CursorBook,
  offset: number,
  size: number,
  read: (page: ConnectionArguments) => Promise<ConnectionPage<Node>>,
  skip: (page: ConnectionArguments) => Promise<ConnectionPage<unknown>>,
): Promise<Rows<Node>> {
  for (;;) {
    const page = book.direct(offset, size);
    if (page) {
      const expected = book.total;
      const answer = await read(page);
      book.learn(offset, answer);
      // Rows counted from the end are other rows once the list has changed: look again with what is known now.
      const countedFromEnd = 'last' in page && page.before === undefined;
      if (!countedFromEnd || expected === answer.totalCount)
        return { nodes: answer.nodes, total: answer.totalCount, ...(answer.meta && { meta: answer.meta }) };
    } else {
      const { from, page: step } = book.step(offset);
      const answer = await skip(step);
      book.learn(from, answer);
      if (answer.totalCount <= offset || answer.nodes.length === 0)
        return { nodes: [], total: answer.totalCount };
    }
  }
}

/** As `readPage`, for as many rows as a reader asks for: what is more than the API's largest page takes several. */
export async function readRows<Node>(
  book: CursorBook,
  offset: number,
  size: number,
  read: (page: ConnectionArguments) => Promise<ConnectionPage<Node>>,
  skip: (page: ConnectionArguments) => Promise<ConnectionPage<unknown>>,
): Promise<Rows<Node>> {
  const first = await readPage(book, offset, Math.min(size, LARGEST_PAGE), read, skip);
  const nodes = [...first.nodes];
  let { total } = first;
  while (nodes.length < size && offset + nodes.length < total) {
    const next = await readPage(
      book,
      offset + nodes.length,
      Math.min(size - nodes.length, LARGEST_PAGE),
      read,
      skip,
    );
    if (next.nodes.length === 0) break;
    nodes.push(...next.nodes);
    total = next.total;
  }
  return { ...first, nodes, total };
}
