import { z } from 'zod';
import { Key } from '../document/primitives.ts';

/** A body that executes, advises or answers the phone (執行單位). */
export const OrganizationDocument = z.strictObject({
  slug: Key,
  name: z.string().trim().min(1),
  nameEn: z.string().trim().min(1),
  kind: z.enum([
    'foundation',
    'association',
    'company',
    'university',
    'research_institute',
    'government_unit',
    'project_office',
    'bank',
  ]),
  /** Other spellings, as sources print them. */
  aliases: z.array(z.string().trim().min(1)).default([]),
  /** Units inside it that sources name. */
  units: z.array(z.string().trim().min(1)).default([]),
  url: z.url().optional(),
});
export type OrganizationDocument = z.infer<typeof OrganizationDocument>;
