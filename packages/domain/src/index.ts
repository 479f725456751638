export * from './calendar/calendar-date.ts';
export * from './calendar/date-text.ts';
export * from './calendar/roc-date.ts';
export * from './calendar/taipei.ts';
export * from './catalogue/agency.ts';
export * from './catalogue/organization.ts';
export {
  type ParsedList,
  parseAgencies,
  parseOrganizations,
  parseReviewedPairs,
  parseSourceDocuments,
  parseSourceExceptions,
} from './catalogue/parse-list.ts';
export * from './catalogue/source.ts';
export { applyDiff, DiffDoesNotApply } from './diff/apply-diff.ts';
export {
  CHANGE_KINDS,
  type ChangeKind,
  type FieldChange,
  parsePath,
  pathText,
  type Value,
} from './diff/change.ts';
export { diffPrograms } from './diff/diff-programs.ts';
export { type ChangeText, changeText } from './diff/text/change-text.ts';
export * from './document/bilingual.ts';
export * from './document/input-problem.ts';
export * from './document/localize.ts';
export * from './document/primitives.ts';
export * from './duplicates/duplicate.ts';
export { duplicateOrganizations } from './duplicates/duplicate-organizations.ts';
export { duplicatePrograms } from './duplicates/duplicate-programs.ts';
export * from './eligibility/compare.ts';
export * from './eligibility/criterion.ts';
export * from './eligibility/evaluate.ts';
export * from './eligibility/evaluate-criteria.ts';
export * from './eligibility/expression.ts';
export * from './eligibility/facts.ts';
export * from './eligibility/industry.ts';
export * from './eligibility/known-facts.ts';
export * from './eligibility/missing.ts';
export * from './eligibility/parse-facts.ts';
export * from './eligibility/sme.ts';
export * from './eligibility/text/expression-text.ts';
export * from './eligibility/text/value-text.ts';
export type { Truth } from './eligibility/truth.ts';
export * from './eligibility/truth-of.ts';
export { MOST_MEMBERS_LISTED } from './funding/application/read-members.ts';
export { impossibleIn } from './funding/estimate/impossible.ts';
export * from './funding/estimate/problem.ts';
export type { CostItem, CountedPer, ProjectFacts, ProjectMember } from './funding/estimate/project.ts';
export * from './funding/estimate/range.ts';
export * from './funding/estimate/result.ts';
export {
  type Instrument,
  instrumentOf,
  type Unstated,
  type UnstatedCode,
} from './funding/estimate/unstated.ts';
export * from './funding/estimate.ts';
export type { Disbursement, DisbursementOption, DisbursementPart } from './funding/finance/disbursement.ts';
export type { EquityEstimate } from './funding/finance/equity.ts';
export type { GuaranteeTerms } from './funding/finance/guarantee.ts';
export type { LoanEstimate, LoanForPurpose } from './funding/finance/loan.ts';
export type { LoanRequest, RepaymentMethod } from './funding/finance/loan-request.ts';
export { countyClass, type Matching } from './funding/finance/matching.ts';
export type { GuaranteeFee } from './funding/finance/repayment/guarantee-fees.ts';
export type { LoanPlan } from './funding/finance/repayment/loan-plans.ts';
export { type RepaymentMonth, repaymentSchedule } from './funding/finance/repayment/schedule.ts';
export type { ShareholdingRequest } from './funding/finance/shareholding-request.ts';
export * from './funding/rule.ts';
export type { MemberShare, MemberSplit } from './funding/split/member-split.ts';
export type { StepOutcome } from './funding/steps/step-outcome.ts';
export {
  type RelatedSupport,
  relatedSupport,
  type SupportRelation,
} from './funding/support/related-support.ts';
export * from './funding/text/rule-text.ts';
export type { YearLimit, YearlyLimits } from './funding/years/yearly-limits.ts';
export { canonical, canonicalProgram } from './interchange/canonical.ts';
export { catalogueTables } from './interchange/tables/catalogue-tables.ts';
export type { Cell, Table } from './interchange/tables/table.ts';
export * from './interchange/writing-order.ts';
export { type CompiledProgram, compileProgram, type MatchableDocument } from './match/compile-program.ts';
export { type MatchCorpus, matchCorpus, poolBeside } from './match/corpus.ts';
export * from './match/match-input.ts';
export { comparePlaces, type MatchPlace } from './match/match-order.ts';
export * from './match/match-programs.ts';
export type { MatchedProgram, MatchedTrack, Potential } from './match/matched-program.ts';
export type { NextQuestion, QuestionCount, Questions } from './match/questions/next-questions.ts';
export * from './money/dollars-text.ts';
export * from './money/share.ts';
export * from './money/share-arithmetic.ts';
export * from './money/share-of.ts';
export * from './money/share-text.ts';
export * from './outline/outline.ts';
export { outlineOf, outlineOfTrack } from './outline/outline-of.ts';
export type { References } from './program/checks/check.ts';
export * from './program/document.ts';
export * from './program/finding.ts';
export * from './program/finding-code.ts';
export * from './program/json-schema.ts';
export { SUPPORT_KIND_NAMES, THEME_NAMES } from './program/names.ts';
export * from './program/parse.ts';
export { type Path, placeText } from './program/place.ts';
export { quotaText } from './program/quota-text.ts';
export * from './program/validate.ts';
export { checkSources, type SourceCheck, type SourceCheckInput } from './sources/check-sources.ts';
export type { FigureCoverage, FigureState } from './sources/coverage.ts';
export { type Doubt, type Doubts, doubtsOf } from './sources/doubts.ts';
export { SourceException } from './sources/exception.ts';
export type { FigureKind, PrintedFigure, Reading } from './sources/figures/figure.ts';
export { findFigures } from './sources/figures/find-figures.ts';
export { normalizeQuotation } from './sources/normal-text.ts';
export { fragmentsOf, undoubled } from './sources/quotation.ts';
export type { SourceGap, SourceGapCode } from './sources/source-gap.ts';
export { readSourceText, type SourceText } from './sources/source-text.ts';
export { type Statement, statementsOf } from './sources/statement.ts';
export * from './sources/tally.ts';
export * from './window/closing-soon.ts';
export * from './window/combined-state.ts';
export * from './window/state.ts';
export * from './window/window.ts';
export * from './window/window-state.ts';
export * from './window/window-text.ts';
export * from './window/windows-of.ts';
