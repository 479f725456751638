import { builder } from './builder.ts';

builder.objectType('Catalogue', {
  description: 'The register as a whole, as published now.',
  fields: (t) => ({
    revision: t.exposeInt('revision', {
      description:
        'Rises by one with every publication. Two answers of one revision are about the same content.',
    }),
    publishedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When that revision was published. Null while nothing was.',
      resolve: ({ publishedAt }) => publishedAt,
    }),
    programCount: t.exposeInt('programCount', {
      description: 'Published programs. One that runs in several fiscal years counts once for each.',
    }),
    trackCount: t.exposeInt('trackCount', { description: 'Tracks of those programs.' }),
    agencyCount: t.exposeInt('agencyCount', { description: 'Agencies, those of the past included.' }),
    organizationCount: t.exposeInt('organizationCount', { description: 'Organizations.' }),
    fiscalYears: t.exposeIntList('fiscalYears', {
      description: 'The fiscal years (Gregorian) of which programs are published, ascending.',
    }),
    license: t.string({
      description: 'The license of the content, as a name.',
      resolve: () => 'Open Government Data License Taiwan 1.0 (政府資料開放授權條款－第1版)',
    }),
    licenseUrl: t.string({
      description: 'The text of the license.',
      resolve: () => 'https://data.gov.tw/license',
    }),
  }),
});

builder.queryField('catalogue', (t) =>
  t.field({
    type: 'Catalogue',
    description: 'The register as a whole: its revision, counts and license.',
    resolve: (_, __, { register }) => register.catalogue(),
  }),
);
