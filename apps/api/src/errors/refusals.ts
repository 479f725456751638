import { ESTIMATING_REFUSALS, type EstimatingRefusalValues } from './refusals/estimating.ts';
import { FINDING_REFUSALS, type FindingRefusalValues } from './refusals/finding.ts';
import { HISTORY_REFUSALS, type HistoryRefusalValues } from './refusals/history.ts';
import { PAGING_REFUSALS, type PagingRefusalValues } from './refusals/paging.ts';
import { QUERY_SIZE_REFUSALS, type QuerySizeRefusalValues } from './refusals/query-size.ts';
import type { Refusals } from './refusals/refusal-text.ts';
import { SERVICE_REFUSALS, type ServiceRefusalValues } from './refusals/service.ts';
import { VALUE_REFUSALS, type ValueRefusalValues } from './refusals/values.ts';

/** What each refusal says. Values are public: they go into the answer's `extensions` beside the code. */
export interface RefusalValues
  extends PagingRefusalValues,
    ValueRefusalValues,
    FindingRefusalValues,
    EstimatingRefusalValues,
    HistoryRefusalValues,
    QuerySizeRefusalValues,
    ServiceRefusalValues {}

export type RefusalCode = keyof RefusalValues;

export const REFUSALS: Refusals<RefusalValues> = {
  ...PAGING_REFUSALS,
  ...VALUE_REFUSALS,
  ...FINDING_REFUSALS,
  ...ESTIMATING_REFUSALS,
  ...HISTORY_REFUSALS,
  ...QUERY_SIZE_REFUSALS,
  ...SERVICE_REFUSALS,
};

export const REFUSAL_CODES = Object.keys(REFUSALS) as readonly RefusalCode[];
