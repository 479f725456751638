import type { FundingRule } from '../../funding/rule.ts';
import type { SupportKind } from '../document.ts';
import { type Check, rulesInForce, rulesOf, scopesOf } from './check.ts';

const PROMISES_MONEY: ReadonlySet<SupportKind> = new Set(['subsidy', 'loan', 'equity']);

const BELONGS_TO: Partial<Record<FundingRule['kind'], SupportKind>> = {
  loan_terms: 'loan',
  guarantee: 'loan',
  lender_fee: 'loan',
  equity_terms: 'equity',
};

/** What a track gives and what its rules say must go together. */
export const checkSupportKind: Check = (document, tell) => {
  for (const scope of scopesOf(document)) {
    const { track, path } = scope;
    if (track && rulesInForce(document, scope).length === 0) {
      const place = [...path, 'fundingRules'];
      if (PROMISES_MONEY.has(track.kind)) {
        tell(
          'MONEY_WITHOUT_RULE',
          place,
          `分項類別為 ${track.kind}，卻沒有任何經費規定（分項與計畫皆無）。請補上；來源未載金額時，可用 by_reference 或 negotiated。`,
          `The track is of the kind ${track.kind} and no funding rule holds for it, neither its own nor the program's. Add one; where the source prints no amount, by_reference or negotiated may say so.`,
        );
      } else if (track.kind === 'award') {
        tell(
          'AWARD_WITHOUT_RULE',
          place,
          '獎項沒有經費規定。若有獎金請補上；若僅為榮譽則無須處理。',
          'The award has no funding rule. Add one if there is prize money; an honor alone needs none.',
        );
      }
    }
    for (const rule of rulesOf(scope)) {
      const kind = BELONGS_TO[rule.item.kind];
      const tracks = track ? [track] : document.tracks;
      if (kind === undefined || tracks.some((one) => one.kind === kind)) continue;
      tell(
        'RULE_OF_OTHER_KIND',
        rule.path,
        `${rule.item.kind} 屬於 ${kind} 的分項，此處沒有這種分項。請確認分項的 kind。`,
        `${rule.item.kind} belongs to a track of the kind ${kind}, and this is none. Check the kind of the track.`,
      );
    }
  }
};
