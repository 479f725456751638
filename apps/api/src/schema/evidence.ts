import { builder } from './builder.ts';
import { citationOf } from './citation.ts';
import { inLocale, inWords } from './text.ts';

builder.objectType('Citation', {
  description: 'A place in a source document.',
  fields: (t) => ({
    document: t.exposeString('document', {
      description: 'The id of the source document in the catalogue, such as `moea-handbook-112`.',
    }),
    locator: t.exposeString('locator', {
      description: 'Where in the document: the heading or the page, as a reader would look for it.',
    }),
  }),
});

builder.objectType('Evidence', {
  description: 'Words of a source that say a fact.',
  fields: (t) => ({
    text: t.string({
      description: 'Verbatim. `…` joins fragments that do not stand side by side in the source.',
      resolve: ({ evidence }) => evidence.quote,
    }),
    citation: t.field({
      type: 'Citation',
      description: 'Where the words stand.',
      resolve: ({ edition, evidence }) => citationOf(edition, evidence),
    }),
  }),
});

builder.objectType('Audience', {
  description: 'The words that say for whom a program or a track is. Its typed counterpart is `eligibility`.',
  fields: (t) => ({
    text: t.string({
      description: 'The words of the source, verbatim; several passages on lines of their own.',
      resolve: ({ evidence }) => evidence.map(({ quote }) => quote).join('\n'),
    }),
    evidence: t.field({
      type: ['Evidence'],
      complexity: { field: 1, multiplier: 2 },
      description: 'The same words, passage by passage, each with its citation.',
      resolve: ({ edition, evidence }) => evidence.map((words) => ({ edition, evidence: words })),
    }),
  }),
});

builder.interfaceType('SourcedFact', {
  description: 'A fact, and the sentence it came from.',
  fields: (t) => ({
    sourceText: t.string({
      description: 'The words of the source, verbatim; several passages on lines of their own.',
      resolve: ({ fact }) => fact.evidence.map(({ quote }) => quote).join('\n'),
    }),
    citation: t.field({
      type: 'Citation',
      description: 'Where the (first) passage stands. All of them are in `evidence`.',
      resolve: ({ edition, fact }) => citationOf(edition, fact.evidence[0]),
    }),
    evidence: t.field({
      type: ['Evidence'],
      complexity: { field: 1, multiplier: 2 },
      description: 'Every passage that says the fact, at least one.',
      resolve: ({ edition, fact }) => fact.evidence.map((evidence) => ({ edition, evidence })),
    }),
    isInferred: t.boolean({
      description: 'The fact is a reading of the editors and not a plain statement of the source.',
      resolve: ({ fact }) => fact.inferred !== undefined,
    }),
    inference: t.string({
      nullable: true,
      description: 'Why it was read so. Null where `isInferred` is false.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.inferred, arguments_),
    }),
    note: t.string({
      nullable: true,
      description: 'What the editors want a reader to know about it: a contradiction, a doubt, a repair.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.note, arguments_),
    }),
  }),
});

builder.interfaceType('TrackFact', {
  description: 'A fact about a track, which the track states for itself or its program for all tracks.',
  interfaces: ['SourcedFact'],
  fields: (t) => ({
    key: t.string({
      description: 'Unique in the program, and the same in every version of it.',
      resolve: ({ fact }) => fact.key,
    }),
    appliesToAllTracks: t.boolean({
      description: 'The program states it for all its tracks; false: the track states it for itself.',
      resolve: ({ shared }) => shared,
    }),
  }),
});
