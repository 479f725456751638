import type { BilingualText } from '../../document/primitives.ts';
import type { FundingRule } from '../../funding/rule.ts';
import { PARTY } from '../../funding/text/words.ts';
import { KEY, STATEMENT } from './labels.ts';

const BOUND = {
  max: { zh: '上限', en: 'limit' },
  min: { zh: '下限', en: 'minimum' },
  exact: { zh: '金額', en: 'amount' },
} as const;

const AMOUNT_OF = { ...PARTY, government: { zh: '補助', en: 'subsidy' } };

const joined = (one: BilingualText, other: BilingualText): BilingualText => ({
  zh: `${one.zh}${other.zh}`,
  en: `${one.en} ${other.en}`,
});

/** What the field of a rule is called: 補助上限 is the amount of a limit on what the government pays. */
export function ruleFieldLabel(rule: FundingRule, field: string): BilingualText | undefined {
  if (field === 'amount' && rule.kind === 'amount_limit')
    return joined(AMOUNT_OF[rule.party], BOUND[rule.bound]);
  if (field === 'share' && rule.kind === 'share_limit') {
    const share = { zh: rule.bound === 'exact' ? '比例' : `比例${BOUND[rule.bound].zh}`, en: `share` };
    const bound = rule.bound === 'exact' ? share : { zh: share.zh, en: `share ${BOUND[rule.bound].en}` };
    return joined(PARTY[rule.party], bound);
  }
  return RULE_LABELS[field];
}

const RULE_LABELS: Readonly<Record<string, BilingualText>> = {
  ...STATEMENT,
  key: KEY,
  kind: { zh: '規定種類', en: 'kind of rule' },
  condition: { zh: '適用條件', en: 'condition' },
  replaces: { zh: '取代的規定', en: 'rules it replaces' },
  party: { zh: '出資者', en: 'who pays' },
  bound: { zh: '上下限', en: 'bound' },
  amount: { zh: '金額', en: 'amount' },
  per: { zh: '計算單位', en: 'counted by' },
  timesMembers: { zh: '乘以成員家數', en: 'times the members' },
  inKind: { zh: '等值服務', en: 'service of that value' },
  approximate: { zh: '約略', en: 'approximate' },
  approximatePart: { zh: '約略的部分', en: 'approximate part' },
  tax: { zh: '稅', en: 'tax' },
  share: { zh: '比例', en: 'share' },
  of: { zh: '比例的基準', en: 'share of what' },
  strict: { zh: '不含本數', en: 'the bound itself is excluded' },
  soft: { zh: '為原則', en: 'as a guide' },
  relations: { zh: '金額關係', en: 'relations' },
  categories: { zh: '經費科目', en: 'cost items' },
  category: { zh: '經費科目', en: 'cost item' },
  limits: { zh: '限制對象', en: 'what is limited' },
  total: { zh: '總額', en: 'total' },
  government: { zh: '政府款', en: 'government part' },
  applicant: { zh: '自籌款', en: 'own part' },
  except: { zh: '例外', en: 'exception' },
  options: { zh: '撥款方式', en: 'ways of payment' },
  ratios: { zh: '中央與地方配合比例', en: 'ratios of central to local money' },
  reference: { zh: '依據', en: 'reference' },
  subject: { zh: '議定事項', en: 'what is negotiated' },
  by: { zh: '決定者', en: 'who decides' },
  stacking: { zh: '與上限的關係', en: 'relation to the limit' },
  factor: { zh: '倍數', en: 'factor' },
  base: { zh: '基準', en: 'base' },
  points: { zh: '提高的百分點', en: 'percentage points' },
  raises: { zh: '提高的規定', en: 'rules it raises' },
  purposes: { zh: '貸款用途', en: 'purposes of the loan' },
  maxAmount: { zh: '貸款上限', en: 'limit of the loan' },
  maxShareOfPlan: { zh: '貸款成數上限', en: 'highest share of the plan' },
  maxTermMonths: { zh: '最長期限（月）', en: 'longest term in months' },
  maxGraceMonths: { zh: '最長寬限期（月）', en: 'longest grace period in months' },
  rate: { zh: '利率', en: 'rate' },
  adjustableByLender: { zh: '金融機構得調整', en: 'adjustable by the lender' },
  minShare: { zh: '保證成數下限', en: 'lowest guaranteed share' },
  maxShare: { zh: '保證成數上限', en: 'highest guaranteed share' },
  maxFeeRate: { zh: '保證手續費率上限', en: 'highest guarantee fee' },
  maxMonths: { zh: '最長月數', en: 'months at most' },
  maxFirstInvestment: { zh: '首次投資上限', en: 'limit of the first investment' },
  maxMultipleOfCoInvestors: { zh: '共同投資者出資的倍數上限', en: 'highest multiple of co-investors' },
  notLargestShareholder: { zh: '不為最大股東', en: 'not the largest shareholder' },
  newSharesOnly: { zh: '限新股', en: 'new shares only' },
  shareClasses: { zh: '股份種類', en: 'share classes' },
  maxCumulativeInvestment: { zh: '累計投資上限', en: 'limit of all investments' },
  maxPublicShareholding: { zh: '公股持股上限', en: 'highest public shareholding' },
  requiresCoInvestor: { zh: '須有共同投資者', en: 'requires a co-investor' },
};
