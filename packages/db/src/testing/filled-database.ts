import type { ProgramDocument } from '@zhuli/domain';
import { arbitraryProgram, references } from '@zhuli/domain/testing';
import fc from 'fast-check';
import type { DatabaseKind } from '../connection/database.ts';
import { publishVersion } from '../publish/publish-version.ts';
import { saveReferences } from '../references/save-references.ts';
import type { EditionSortKey, PublishedEdition } from '../register/register.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';

export const day = (date: string) => new Date(`${date}T00:00:00Z`);
export const nameOf = ({ document }: PublishedEdition) => `${document.slug} ${document.fiscalYear}`;
export const keyOf = ({ document: { slug, fiscalYear } }: PublishedEdition): EditionSortKey => ({
  slug,
  fiscalYear,
});

const [sample] = fc.sample(arbitraryProgram, { numRuns: 1, seed: 112 }) as [ProgramDocument];
const [track] = sample.tracks as [ProgramDocument['tracks'][number]];

export function program(
  slug: string,
  fiscalYear: number,
  {
    agencies = ['SOUTH'],
    kind = 'subsidy' as const,
    note = '',
  }: Partial<{ agencies: string[]; kind: 'subsidy' | 'loan'; note: string }> = {},
): ProgramDocument {
  return {
    ...sample,
    slug,
    fiscalYear,
    agencies,
    tracks: [{ ...track, kind }],
    ...(note ? { note: { zh: note } } : {}),
  };
}

/** Slugs that byte order and the order of a dictionary sort differently, with several years of some. */
export const programs = [
  program('a', 2023),
  program('a-b', 2022),
  program('a-b', 2023, { kind: 'loan' }),
  program('a-b', 2024),
  program('a0', 2023, { agencies: ['NORTH'] }),
  program('ab', 2023, { agencies: ['EAST', 'SOUTH'] }),
  program('b', 2022, { agencies: ['WEST'], kind: 'loan' }),
  program('b', 2024),
  program('z-9', 2023, { agencies: ['FAR'] }),
];
/** Their names as the register lists them. */
export const inOrder = [
  'a 2023',
  'a-b 2024',
  'a-b 2023',
  'a-b 2022',
  'a0 2023',
  'ab 2023',
  'b 2024',
  'b 2022',
  'z-9 2023',
];

/** NORTH became EAST, which became WEST; FAR became WEST too. */
const agencies = [
  ...references.agencies.map((agency) =>
    agency.code === 'EAST' ? { ...agency, successors: ['WEST'] } : agency,
  ),
  { code: 'WEST', name: '西局', nameEn: 'West', aliases: [], successors: [] },
  { code: 'FAR', name: '遠局', nameEn: 'Far', aliases: [], successors: ['WEST'] },
];

/** A database of one's own in which `programs` were published on the first day of 2021. */
export async function filledDatabase(backend: DatabaseKind): Promise<FreshDatabase> {
  const fresh = await freshDatabase(backend);
  await saveReferences(fresh.database, { ...references, agencies }, { now: day('2020-01-01') });
  for (const document of programs) await publishVersion(fresh.database, document, { now: day('2021-01-01') });
  return fresh;
}
