import { APPLICANT_FACTS } from './facts/applicant.ts';
import { APPLICANT_BUSINESS_FACTS } from './facts/applicant-business.ts';
import { APPLICANT_ENTERPRISE_FACTS } from './facts/applicant-enterprise.ts';
import { APPLICANT_RECORD_FACTS } from './facts/applicant-record.ts';
import { APPLICANT_SITUATION_FACTS } from './facts/applicant-situation.ts';
import { APPLICANT_STARTUP_FACTS } from './facts/applicant-startup.ts';
import type { FactDefinition } from './facts/definition.ts';
import { PROJECT_FACTS } from './facts/project.ts';
import { PROJECT_PARTY_FACTS } from './facts/project-parties.ts';
import { PROJECT_PLAN_FACTS } from './facts/project-plan.ts';
import { PROJECT_SETTING_FACTS } from './facts/project-setting.ts';

export type { FactDefinition, FactType } from './facts/definition.ts';

/** Everything that a condition may speak of. Names are public and never change their meaning. */
export const FACTS = {
  ...APPLICANT_FACTS,
  ...APPLICANT_RECORD_FACTS,
  ...APPLICANT_SITUATION_FACTS,
  ...APPLICANT_ENTERPRISE_FACTS,
  ...APPLICANT_STARTUP_FACTS,
  ...APPLICANT_BUSINESS_FACTS,
  ...PROJECT_FACTS,
  ...PROJECT_PLAN_FACTS,
  ...PROJECT_PARTY_FACTS,
  ...PROJECT_SETTING_FACTS,
} as const satisfies Record<string, FactDefinition>;

export type FactName = keyof typeof FACTS;
export type FactValue = boolean | number | string | readonly string[];
/** What is known of an applicant and a project. A fact that is not there is unknown. */
export type Facts = Readonly<Partial<Record<FactName, FactValue>>>;

export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

export const isFactName = (name: string): name is FactName => Object.hasOwn(FACTS, name);
