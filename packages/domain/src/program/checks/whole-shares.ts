import type { FundingRule } from '../../funding/rule.ts';
import { formatShare, parseShare } from '../../money/share.ts';
import { addShares, compareShares, NOTHING, WHOLE } from '../../money/share-arithmetic.ts';
import type { Path } from '../place.ts';
import { type At, type Check, located, rulesOf, scopesOf, type Tell } from './check.ts';

/** No part of anything is more than the whole, and stages that are all given as shares make the whole. */
export const checkWholeShares: Check = (document, tell) => {
  for (const rule of scopesOf(document).flatMap(rulesOf)) {
    for (const { share, path } of partsOf(rule)) {
      if (compareShares(parseShare(share), WHOLE) <= 0) continue;
      tell(
        'SHARE_ABOVE_WHOLE',
        path,
        `${share} 超過 100%。請改正比例。`,
        `${share} is more than the whole. Correct the share.`,
      );
    }
    if (rule.item.kind === 'disbursement_plan') checkStages(rule.item.options, rule.path, tell);
  }
};

interface Part {
  readonly share: string;
  readonly path: Path;
}

/** The shares of a rule that are parts of a whole; a multiplier's factor and a rate of interest are not. */
function partsOf({ item, path }: At<FundingRule>): Part[] {
  const part = (share: string | undefined, ...field: Path): Part[] =>
    share === undefined ? [] : [{ share, path: [...path, ...field] }];
  switch (item.kind) {
    case 'share_limit':
    case 'category_limit':
    case 'bonus':
      return part(item.share, 'share');
    case 'share_uplift':
      return part(item.points, 'points');
    case 'loan_terms':
      return part(item.maxShareOfPlan, 'maxShareOfPlan');
    case 'guarantee':
      return [...part(item.minShare, 'minShare'), ...part(item.maxShare, 'maxShare')];
    case 'equity_terms':
      return [
        ...part(item.shareClasses?.shareholding, 'shareClasses', 'shareholding'),
        ...part(item.maxPublicShareholding, 'maxPublicShareholding'),
      ];
    case 'disbursement_plan':
      return item.options.flatMap((option, index) => [
        ...part(option.bond, 'options', index, 'bond'),
        ...option.stages.flatMap((stage, at) => part(stage.share, 'options', index, 'stages', at, 'share')),
      ]);
    default:
      return [];
  }
}

type Options = Extract<FundingRule, { kind: 'disbursement_plan' }>['options'];

function checkStages(options: Options, rulePath: Path, tell: Tell): void {
  for (const { item, path } of located(options, ...rulePath, 'options')) {
    const shares = item.stages.flatMap(({ share }) => share ?? []);
    const sum = shares.map(parseShare).reduce(addShares, NOTHING);
    const order = compareShares(sum, WHOLE);
    if (order === 0 || (order < 0 && shares.length < item.stages.length)) continue;
    tell(
      'STAGES_NOT_WHOLE',
      [...path, 'stages'],
      `各期撥款合計 ${formatShare(sum)}，應為 100%。請改正各期比例。`,
      `The stages pay ${formatShare(sum)} together, and should pay 100%. Correct their shares.`,
    );
  }
}
