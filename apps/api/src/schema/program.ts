import type { AgencyRecord } from '@zhuli/db';
import {
  type Lifecycle,
  type OrganizationRole as OrganizationRoleWords,
  rocYear,
  type Theme as ThemeWords,
  windowsOfProgram,
} from '@zhuli/domain';
import type { z } from 'zod';
import { writeGlobalId } from '../ids/global-id.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { atMoment, momentOf } from './moment.ts';
import { inLocale, inWords } from './text.ts';
import { combinedStatusAt, isOpen } from './window-status.ts';

export const Theme = enumOf<z.infer<typeof ThemeWords>>('Theme', 'What a program is about.', {
  low_carbon: '低碳, 淨零.',
  smart_manufacturing: '智慧製造.',
  digital: '數位.',
  research_and_development: '研發.',
  talent: '人才.',
  finance: '融資, 投資.',
  startups: '創業.',
  brand_and_export: '品牌, 外銷.',
  circular_economy: '循環經濟.',
  energy: '能源.',
  water: '水.',
  regional: '地方.',
  services: '服務業.',
  design: '設計.',
  health: '健康, 生醫.',
});

const LifecycleState = enumOf<z.infer<typeof Lifecycle>['state']>(
  'LifecycleState',
  'Whether a program goes on. Not whether one may apply today: that is the state of its windows.',
  {
    active: 'It runs.',
    suspended: 'It rests.',
    discontinued: 'It ended.',
    replaced: 'Another program took its place.',
  },
);

const OrganizationRole = enumOf<z.infer<typeof OrganizationRoleWords>>(
  'OrganizationRole',
  'What an organization does for a program.',
  {
    executing: '執行單位: carries it out.',
    advising: '輔導單位: advises the firms.',
    contact: '聯絡窗口: answers questions.',
    verifying: '查驗單位: verifies results.',
    collaborating: '協辦單位: helps to carry it out.',
  },
);

export const Program = builder.objectType('Program', {
  description:
    'A program (計畫) in one fiscal year, as its latest published version says it. Editions of different years are programs side by side, with the same slug.',
  interfaces: ['Node'],
  fields: (t) => ({
    id: t.id({
      description: 'See Node.id. One for each fiscal year.',
      resolve: ({ document }) => writeGlobalId('Program', document.slug, document.fiscalYear),
    }),
    slug: t.string({
      description: 'A short stable name, the same in every year: `sbir`.',
      resolve: ({ document }) => document.slug,
    }),
    name: t.string({
      description: 'The name in Traditional Chinese.',
      resolve: ({ document }) => document.name.zh,
    }),
    nameEn: t.string({ description: 'The name in English.', resolve: ({ document }) => document.name.en }),
    isNameEnUnofficial: t.boolean({
      description: 'The English name is a translation by the editors.',
      resolve: ({ document }) => document.name.enUnofficial === true,
    }),
    editorialName: t.string({
      nullable: true,
      description: 'Why the editors named the program: its source lost the title. Null: the name is printed.',
      args: inLocale,
      resolve: ({ document }, arguments_) => inWords(document.name.editorial, arguments_),
    }),
    aliases: t.stringList({
      description: 'Abbreviations and other names.',
      resolve: ({ document }) => document.aliases,
    }),
    fiscalYear: t.int({
      description: 'The fiscal year in the Gregorian calendar: 2023.',
      resolve: ({ document }) => document.fiscalYear,
    }),
    rocYear: t.int({
      description: 'The same year in the calendar of the Republic (民國): 112.',
      resolve: ({ document }) => rocYear(document.fiscalYear),
    }),
    lifecycle: t.field({
      type: 'ProgramLifecycle',
      description: 'Whether it goes on.',
      resolve: ({ document }) => document.lifecycle,
    }),
    leadAgency: t.field({
      type: 'Agency',
      description: 'The agency that leads it, under the name it bore then.',
      resolve: async ({ document }, _, { directory }) => {
        const [lead] = await directory.agenciesNamed(document.agencies);
        return lead as AgencyRecord;
      },
    }),
    agencies: t.field({
      type: ['Agency'],
      complexity: { field: 1, multiplier: 2 },
      description: 'Its agencies, the leading one first.',
      resolve: ({ document }, _, { directory }) => directory.agenciesNamed(document.agencies),
    }),
    organizations: t.field({
      type: ['ProgramOrganization'],
      complexity: { field: 1, multiplier: 3 },
      description: 'The organizations that work for it.',
      resolve: (edition) => edition.document.organizations.map((fact) => ({ edition, fact })),
    }),
    summary: t.string({
      description: 'What it is, in a few sentences by the editors.',
      args: inLocale,
      resolve: ({ document }, arguments_) => inWords(document.summary, arguments_),
    }),
    audience: t.field({
      type: 'Audience',
      nullable: true,
      description: 'For whom it is, in the words of the source. Null: only its tracks say it.',
      resolve: (edition) =>
        edition.document.audience ? { edition, evidence: edition.document.audience.evidence } : null,
    }),
    themes: t.field({
      type: [Theme],
      description: 'What it is about.',
      resolve: ({ document }) => document.themes,
    }),
    industries: t.stringList({
      description:
        'Sections (`C`) and divisions (`24`) of the Standard Industrial Classification (行業統計分類). Empty: any industry.',
      resolve: ({ document }) => document.industries,
    }),
    tracks: t.field({
      type: ['Track'],
      description: 'Its tracks, at least one, in the order of the source.',
      resolve: (edition) => edition.document.tracks.map((fact) => ({ edition, fact })),
    }),
    contacts: t.field({
      type: ['Contact'],
      complexity: { field: 1, multiplier: 3 },
      description: 'Whom to ask.',
      resolve: (edition) => edition.document.contacts.map((fact) => ({ edition, fact })),
    }),
    budgets: t.field({
      type: ['Budget'],
      complexity: { field: 1, multiplier: 2 },
      description: 'Figures of the money behind it.',
      resolve: (edition) => edition.document.budgets.map((fact) => ({ edition, fact })),
    }),
    links: t.field({
      type: ['ProgramLink'],
      complexity: { field: 1, multiplier: 2 },
      description: 'Pages about it that the source prints.',
      resolve: (edition) => edition.document.links.map((fact) => ({ edition, fact })),
    }),
    sources: t.field({
      type: ['Citation'],
      complexity: { field: 1, multiplier: 2 },
      description: 'The places in source documents that its facts are cited from.',
      resolve: ({ document }) => document.sources,
    }),
    note: t.string({
      nullable: true,
      description: 'What the editors want a reader to know about the whole program. Null: nothing.',
      args: inLocale,
      resolve: ({ document }, arguments_) => inWords(document.note, arguments_),
    }),
    windowStatus: t.field({
      type: 'WindowStatus',
      description: 'Whether one may apply for any of its tracks at an instant, and why.',
      args: atMoment,
      resolve: (edition, arguments_, context) =>
        combinedStatusAt(momentOf(arguments_, context), windowsOfProgram(edition.document), edition),
    }),
    isOpen: t.boolean({
      nullable: true,
      description:
        'Applications are taken for one of its tracks at an instant. Null: unknown, which is never yes.',
      args: atMoment,
      resolve: (edition, arguments_, context) =>
        isOpen(combinedStatusAt(momentOf(arguments_, context), windowsOfProgram(edition.document), edition)),
    }),
  }),
});

builder.objectType('ProgramLifecycle', {
  description: 'Whether a program goes on.',
  fields: (t) => ({
    state: t.field({ type: LifecycleState, description: 'The state.', resolve: ({ state }) => state }),
    replacedBy: t.string({
      nullable: true,
      description: 'The slug of the program that took its place. Null: none did.',
      resolve: ({ replacedBy }) => replacedBy ?? null,
    }),
  }),
});

builder.objectType('ProgramOrganization', {
  description: 'An organization and what it does for a program.',
  interfaces: ['SourcedFact'],
  fields: (t) => ({
    organization: t.field({
      type: 'Organization',
      description: 'The organization.',
      resolve: ({ fact }, _, { directory }) => directory.organizationNamed(fact.organization),
    }),
    role: t.field({ type: OrganizationRole, description: 'What it does.', resolve: ({ fact }) => fact.role }),
    unit: t.string({
      nullable: true,
      description: 'The unit or project office inside it, as printed. Null: none is.',
      resolve: ({ fact }) => fact.unit ?? null,
    }),
  }),
});

builder.objectType('ProgramLink', {
  description: 'A page about a program.',
  interfaces: ['SourcedFact'],
  fields: (t) => ({
    url: t.string({ description: 'Its address.', resolve: ({ fact }) => fact.url }),
    label: t.string({
      description: 'What it is.',
      args: inLocale,
      resolve: ({ fact }, arguments_) => inWords(fact.label, arguments_),
    }),
  }),
});
