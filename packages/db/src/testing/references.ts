import { references } from '@zhuli/domain/testing';
import type { Database } from '../connection/database.ts';

/** Enters the agencies, organizations and source documents that arbitrary programs refer to. */
export async function enterReferences({ prisma }: Database): Promise<void> {
  await prisma.agency.createMany({
    data: references.agencies.map(({ code, name, nameEn, aliases }) => ({ code, name, nameEn, aliases })),
  });
  await prisma.agencySuccession.createMany({
    data: references.agencies.flatMap(({ code, successors }) =>
      successors.map((successorCode, position) => ({ predecessorCode: code, successorCode, position })),
    ),
  });
  await prisma.organization.createMany({
    data: references.organizations.map(({ slug, name, nameEn, kind }) => ({ slug, name, nameEn, kind })),
  });
  await prisma.sourceDocument.createMany({
    data: references.sources.map(({ id, title, publisher, fiscalYear, text }) => ({
      id,
      titleZh: title.zh,
      publisherZh: publisher.zh,
      fiscalYear,
      text,
    })),
  });
}
