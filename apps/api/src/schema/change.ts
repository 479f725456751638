import type { ChangeRecord, PublishedEdition, ChangeSubject as SubjectWords, VersionRecord } from '@zhuli/db';
import type { RequestContext } from '../context.ts';
import { writeGlobalId } from '../ids/global-id.ts';
import { builder } from './builder.ts';
import { DIFF_COST, FieldChange, toldChanges } from './diff.ts';
import { enumOf } from './enum.ts';
import { SourceDocument } from './source-document.ts';
import { ProgramVersion, type VersionOfProgram, versionOf } from './version.ts';

const ChangeAction = enumOf<ChangeRecord['action']>('ChangeAction', 'What a revision did.', {
  published: 'It made public what was not: `from` is null.',
  updated: 'It put a new version in the place of another, or rewrote a body or a source document.',
  withdrawn: 'It took a program from the public: `version` is null.',
});

const ChangeSubject = enumOf<SubjectWords>('ChangeSubject', 'What a revision changed.', {
  agency: '主管機關: see `agency`.',
  organization: '執行單位: see `organization`.',
  source_document: 'A document that facts are cited from: see `sourceDocument`.',
  program: '計畫, in one fiscal year: see `program`, `version` and `fields`.',
});

type Directory = Pick<RequestContext, 'directory'>;

const documentOf = async (version: VersionRecord | null, { directory }: Directory) =>
  version && directory.versionDocument(version.versionId);

async function programOf({ to }: ChangeRecord, { directory }: Directory): Promise<PublishedEdition | null> {
  if (!to) return null;
  const { versionId, number, publishedAt } = to;
  return { versionId, number, publishedAt, document: await directory.versionDocument(versionId) };
}

const told = ({ key, fiscalYear }: ChangeRecord, version: VersionRecord | null): VersionOfProgram | null =>
  version && versionOf({ slug: key, fiscalYear }, version);

const isProgram = ({ subject }: ChangeRecord): boolean => subject === 'program';

export const Change = builder.objectRef<ChangeRecord>('Change').implement({
  description:
    'What one revision of the register did to one program in one fiscal year, or to one agency, organization or source document.',
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: 'The revision (目錄版號) that did it.' }),
    at: t.field({
      type: 'DateTime',
      description: 'When that revision was published.',
      resolve: ({ publishedAt }) => publishedAt,
    }),
    subject: t.field({
      type: ChangeSubject,
      description: 'What was changed.',
      resolve: ({ subject }) => subject,
    }),
    action: t.field({ type: ChangeAction, description: 'What was done.', resolve: ({ action }) => action }),
    key: t.exposeString('key', {
      description:
        'What names it: the slug of a program or an organization, the code of an agency, the id of a source.',
    }),
    slug: t.string({
      nullable: true,
      description: 'The slug of the program. Null where it was no program.',
      resolve: (change) => (isProgram(change) ? change.key : null),
    }),
    fiscalYear: t.int({
      nullable: true,
      description: 'The fiscal year (Gregorian) of the program. Null where it was no program.',
      resolve: (change) => (isProgram(change) ? change.fiscalYear : null),
    }),
    programId: t.id({
      nullable: true,
      description: 'The id of the program in that year, as `Program.id`. Null where it was no program.',
      resolve: (change) =>
        isProgram(change) ? writeGlobalId('Program', change.key, change.fiscalYear) : null,
    }),
    program: t.field({
      type: 'Program',
      nullable: true,
      description:
        'The program as this revision published it, whatever came later. Null where it was withdrawn, or it was no program.',
      resolve: (change, _, context) => programOf(change, context),
    }),
    from: t.field({
      type: ProgramVersion,
      nullable: true,
      description: 'The version that was public before. Null: there was none, or it was no program.',
      resolve: (change) => told(change, change.from),
    }),
    version: t.field({
      type: ProgramVersion,
      nullable: true,
      description: 'The version that is public since. Null: there is none, or it was no program.',
      resolve: (change) => told(change, change.to),
    }),
    fields: t.field({
      type: [FieldChange],
      complexity: DIFF_COST,
      description:
        'What changed in the program, field by field. A program that was published where there was none is one change, which adds the whole of it; one that was withdrawn is one change, which removes it. Empty where it was no program: what bodies and sources said before is not kept.',
      resolve: async ({ from, to }, _, context) => {
        const [before, after] = await Promise.all([documentOf(from, context), documentOf(to, context)]);
        return toldChanges(before, after);
      },
    }),
    agency: t.field({
      type: 'Agency',
      nullable: true,
      description: 'The agency, as it is now. Null where it was no agency.',
      resolve: ({ subject, key }, _, { directory }) => (subject === 'agency' ? directory.agency(key) : null),
    }),
    organization: t.field({
      type: 'Organization',
      nullable: true,
      description: 'The organization, as it is now. Null where it was no organization.',
      resolve: ({ subject, key }, _, { directory }) =>
        subject === 'organization' ? directory.organization(key) : null,
    }),
    sourceDocument: t.field({
      type: SourceDocument,
      nullable: true,
      description: 'The source document, as it is now. Null where it was no source document.',
      resolve: ({ subject, key }, _, { directory }) =>
        subject === 'source_document' ? directory.sourceDocumentNamed(key) : null,
    }),
  }),
});
