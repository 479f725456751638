import { type Instrument, instrumentOf } from '../funding/estimate/unstated.ts';
import type { FundingRule } from '../funding/rule.ts';
import type { ProgramDocument, Track } from '../program/document.ts';
import { isFreeOfCharge } from './charges.ts';
import { equityCeiling, loanCeiling } from './finance-ceiling.ts';
import { grantCeiling } from './grant-ceiling.ts';
import { openTo } from './open-to.ts';
import type { Ceiling, TrackOutline } from './outline.ts';
import { leastOwnShare } from './own-share.ts';
import { windowSpans } from './window-spans.ts';

/** Outlines every track, in the document's order. What the program states for all its tracks counts for each. */
export const outlineOf = (document: ProgramDocument): readonly TrackOutline[] =>
  document.tracks.map((track) => outlineOfTrack(document, track));

export function outlineOfTrack(document: ProgramDocument, track: Track): TrackOutline {
  const rules = [...document.fundingRules, ...track.fundingRules];
  const instrument = instrumentOf(track.kind);
  const ownShare = leastOwnShare(rules, instrument);
  return {
    key: track.key,
    kind: track.kind,
    ceiling: ceilingOf(rules, instrument),
    ownShare,
    isFree: isFreeOfCharge(rules, ownShare),
    ...openTo([...document.eligibility, ...track.eligibility], document.industries),
    spans: windowSpans(document, track),
  };
}

function ceilingOf(rules: readonly FundingRule[], instrument: Instrument): Ceiling | null {
  if (instrument === 'loan') return loanCeiling(rules);
  if (instrument === 'equity') return equityCeiling(rules);
  return grantCeiling(rules, instrument);
}
