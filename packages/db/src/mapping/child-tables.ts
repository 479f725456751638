import type { ChildRows } from './document.ts';

const order: { readonly [Table in keyof ChildRows]: null } = {
  source_reference: null,
  program_alias: null,
  program_agency: null,
  program_organization: null,
  program_theme: null,
  program_industry: null,
  program_link: null,
  track: null,
  contact_point: null,
  contact_phone: null,
  budget: null,
  eligibility_criterion: null,
  funding_rule: null,
  application_window: null,
  quota: null,
  execution_period: null,
  performance_condition: null,
  preference: null,
  verbatim_fact: null,
  citation: null,
};

/** Every table whose rows hang on a version and make up its document. */
export const CHILD_TABLES = Object.keys(order) as readonly (keyof ChildRows)[];
