/**
 * A copy of the register that follows its changes, written as a consumer would write it: from what the schema and the guide say, on
 * plain JSON, with nothing of ours.
 */
import type { TestServer } from '@zhuli/api/testing';

type Json = string | number | boolean | null | Json[] | { [field: string]: Json };
type Fields = { [field: string]: Json };

interface FieldChange {
  readonly path: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';
  readonly after: Json;
  readonly follows: string | null;
}

interface Change {
  readonly revision: number;
  readonly subject: string;
  readonly key: string;
  readonly slug: string | null;
  readonly fiscalYear: number | null;
  readonly from: { readonly number: number } | null;
  readonly version: { readonly number: number } | null;
  readonly fields: readonly FieldChange[];
  readonly agency: { readonly code: string; readonly nameEn: string } | null;
}

interface Copy {
  readonly number: number;
  readonly document: Json;
}

const FOLLOW = `query Follow($since: Int, $first: Int, $after: String) {
  changes(since: $since, first: $first, after: $after) {
    revision
    pageInfo { hasNextPage endCursor }
    nodes {
      revision subject key slug fiscalYear
      from { number } version { number }
      fields { path kind after follows }
      agency { code nameEn }
    }
  }
}`;

const SNAPSHOT = `query Snapshot($after: String) {
  catalogue { revision }
  programs(first: 3, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { slug fiscalYear version { number document } }
  }
}`;

export class MirrorClient {
  readonly #server: TestServer;
  #cursor: string | null = null;
  #since = 0;
  /** By slug and year. */
  readonly programs = new Map<string, Copy>();
  readonly agencies = new Map<string, string>();
  /** Everything that was told, in order, as `revision key year`. */
  readonly told: string[] = [];

  constructor(server: TestServer) {
    this.#server = server;
  }

  /** Begins with what the register holds, page by page, instead of with its first revision. */
  async takeSnapshot(betweenPages: () => Promise<unknown>): Promise<void> {
    let after: string | null = null;
    for (let isFirst = true; ; isFirst = false) {
      const { data } = await this.#server.query(SNAPSHOT, { after });
      if (isFirst) this.#since = data.catalogue.revision;
      for (const { slug, fiscalYear, version } of data.programs.nodes) {
        this.programs.set(`${slug} ${fiscalYear}`, version);
      }
      after = data.programs.pageInfo.endCursor;
      if (!data.programs.pageInfo.hasNextPage) return;
      await betweenPages();
    }
  }

  /** Reads one page of changes. False: there was nothing more. */
  async follow(first: number): Promise<boolean> {
    const { data, errors } = await this.#server.query(FOLLOW, {
      since: this.#since,
      first,
      after: this.#cursor,
    });
    if (errors) throw new Error(JSON.stringify(errors));
    for (const change of data.changes.nodes as readonly Change[]) this.#take(change);
    this.#cursor = data.changes.pageInfo.endCursor ?? this.#cursor;
    return data.changes.pageInfo.hasNextPage;
  }

  #take(change: Change): void {
    this.told.push(`${change.revision} ${change.subject} ${change.key} ${change.fiscalYear}`);
    if (change.agency) this.agencies.set(change.agency.code, change.agency.nameEn);
    if (change.subject !== 'PROGRAM') return;
    const name = `${change.slug} ${change.fiscalYear}`;
    const own = this.programs.get(name);
    if ((own?.number ?? null) !== (change.from?.number ?? null)) {
      // The snapshot was taken later than its revision: it has this change already.
      if (this.#since > 0) return;
      throw new Error(
        `A change of ${name} starts from ${change.from?.number}, and the copy is ${own?.number}`,
      );
    }
    const document = change.fields.reduce<Json>(
      (value, field) => patched(value, [], stepsOf(field.path), field),
      own?.document ?? null,
    );
    if (change.version) this.programs.set(name, { number: change.version.number, document });
    else this.programs.delete(name);
  }
}

const stepsOf = (path: string): string[] =>
  path === '' ? [] : path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

function patched(value: Json, place: readonly string[], steps: readonly string[], change: FieldChange): Json {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (change.kind !== 'MOVED') return change.after;
    const names = namesOf(value as Fields[], place.at(-1) ?? '');
    return (change.after as string[]).map((name) => (value as Json[])[names.indexOf(name)] as Json);
  }
  const here = [...place, step];
  if (!Array.isArray(value)) {
    const { [step]: inner = null, ...others } = value as Fields;
    const result = patched(inner, here, rest, change);
    return result === null ? others : { ...others, [step]: result };
  }
  const names = namesOf(value as Fields[], place.at(-1) ?? '');
  const index = names.indexOf(step);
  const item = patched(index === -1 ? null : (value[index] as Json), here, rest, change);
  if (index !== -1) return item === null ? value.toSpliced(index, 1) : value.with(index, item);
  return value.toSpliced(change.follows === null ? 0 : names.indexOf(change.follows) + 1, 0, item);
}

function namesOf(items: readonly Fields[], list: string): string[] {
  const seen: string[] = [];
  return items.map((item) => {
    const name =
      list === 'links'
        ? String(item.url)
        : list === 'organizations'
          ? `${item.organization}:${item.role}`
          : String(item.key);
    seen.push(name);
    const times = seen.filter((other) => other === name).length;
    return times === 1 ? name : `${name}~${times}`;
  });
}
