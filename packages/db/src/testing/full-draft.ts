import type { Prisma } from '../generated/client.ts';

export interface FullDraft {
  readonly editionId: number;
  readonly versionId: number;
}

/** A draft with a row in every table of a version's content, and the catalogue that it refers to. For tests of the tables themselves. */
export async function createFullDraft(prisma: Prisma.TransactionClient): Promise<FullDraft> {
  await prisma.agency.create({
    data: { code: 'IDB', name: '經濟部工業局', nameEn: 'Industrial Development Bureau' },
  });
  await prisma.agency.create({
    data: { code: 'IDA', name: '經濟部產業發展署', nameEn: 'Industrial Development Administration' },
  });
  await prisma.agencySuccession.create({
    data: { predecessorCode: 'IDB', successorCode: 'IDA', position: 0 },
  });
  await prisma.organization.create({
    data: { slug: 'cpc', name: '中國生產力中心', nameEn: 'China Productivity Center', kind: 'foundation' },
  });
  await prisma.sourceDocument.create({
    data: { id: 'handbook', titleZh: '手冊', publisherZh: '經濟部', fiscalYear: 2023, text: 'handbook.txt' },
  });
  const edition = await prisma.edition.create({
    data: { fiscalYear: 2023, program: { create: { slug: 'full' } } },
  });
  const { id: versionId } = await prisma.programVersion.create({
    data: {
      editionId: edition.id,
      number: 1,
      nameZh: '完整計畫',
      nameEn: 'Full Program',
      summaryZh: '摘要',
      summaryEn: 'Summary',
    },
  });
  await createContent(prisma, versionId);
  return { editionId: edition.id, versionId };
}

async function createContent(prisma: Prisma.TransactionClient, versionId: number): Promise<void> {
  const first = { versionId, position: 0 };
  const stated = { ...first, trackKey: 'track' };
  await prisma.programAlias.create({ data: { ...first, alias: 'FP' } });
  await prisma.programAgency.create({ data: { ...first, agencyCode: 'IDB' } });
  await prisma.programOrganization.create({ data: { ...first, organizationSlug: 'cpc', role: 'executing' } });
  await prisma.programTheme.create({ data: { ...first, theme: 'digital' } });
  await prisma.programIndustry.create({ data: { ...first, industry: '24' } });
  await prisma.programLink.create({ data: { ...first, url: 'https://example.org', labelZh: '網站' } });
  await prisma.sourceReference.create({
    data: { ...first, key: 'p1', documentId: 'handbook', locator: '第1頁' },
  });
  await prisma.track.create({ data: { ...first, key: 'track', nameZh: '分項', kind: 'subsidy' } });
  const expression = { fact: 'applicant.isSme', op: 'eq', value: true };
  await prisma.eligibilityCriterion.create({ data: { ...stated, key: 'criterion', expression } });
  await prisma.preference.create({ data: { ...stated, key: 'preference', textZh: '優先' } });
  await prisma.fundingRule.create({
    data: {
      ...stated,
      key: 'rule',
      kind: 'amount_limit',
      party: 'government',
      bound: 'max',
      amount: 300_000_000_000n,
      per: 'case',
    },
  });
  await prisma.applicationWindow.create({
    data: {
      ...stated,
      key: 'window',
      kind: 'fixed',
      opensOn: new Date('2023-03-01'),
      closesOn: new Date('2023-03-07'),
    },
  });
  await prisma.quota.create({ data: { ...stated, key: 'quota', count: 24, unit: '家' } });
  await prisma.budget.create({ data: { ...first, key: 'budget', kind: 'pool', amount: 300_000_000_000n } });
  await prisma.contactPoint.create({ data: { ...first, key: 'contact', agencyCode: 'IDB' } });
  await prisma.contactPhone.create({ data: { ...first, contactKey: 'contact', number: '(02)1234-5678' } });
  await prisma.executionPeriod.create({ data: { ...stated, key: 'period', maxMonths: 12 } });
  await prisma.performanceCondition.create({
    data: { ...stated, key: 'performance', metricZh: '合作廠商', bound: 'min', value: '5', unitZh: '家' },
  });
  await prisma.verbatimFact.create({
    data: { ...stated, key: 'fact', topicZh: '其他', untypedZh: '無型別' },
  });
  await prisma.citation.create({ data: { ...first, sourceKey: 'p1', quote: '原文', ruleKey: 'rule' } });
}
