import type { LoanRequest, ProjectFacts, RepaymentMethod, ShareholdingRequest } from '@zhuli/domain';
import { builder } from './builder.ts';
import { enumOf } from './enum.ts';
import { LoanPurpose } from './funding-rule/finance.ts';

type Nullable<Fields> = { readonly [Name in keyof Fields]: Fields[Name] | null | undefined };

export interface GivenFinance {
  readonly loans?: readonly GivenLoan[] | null;
  readonly shareholding?: Nullable<ShareholdingRequest> | null;
}

type GivenLoan = Pick<LoanRequest, 'amount' | 'termMonths' | 'graceMonths' | 'method'> &
  Nullable<Pick<LoanRequest, 'purpose' | 'baseRate' | 'agreedRate'>>;

const RepaymentMethodEnum = enumOf<RepaymentMethod>('RepaymentMethod', 'How a loan is paid back.', {
  equal_principal: '本金平均攤還: the same principal each month, so that the payments fall.',
  equal_installment: '本息平均攤還: the same payment each month, of principal and interest together.',
});

const LoanInput = builder.inputType('LoanInput', {
  description: 'A loan that is wanted.',
  fields: (t) => ({
    purpose: t.field({
      type: LoanPurpose,
      description: 'What it is for. Absent: the loanPurpose of the project.',
    }),
    amount: t.field({
      type: 'SafeInt',
      required: true,
      description: 'In whole NT dollars, from 1 to 100兆 (10^14).',
    }),
    termMonths: t.int({
      required: true,
      description: 'The whole term in months, the grace period included: 1 to 1200.',
    }),
    graceMonths: t.int({
      required: true,
      defaultValue: 0,
      description:
        'Months at its beginning in which only interest is paid (寬限期): 0 or more, and fewer than the term.',
    }),
    method: t.field({
      type: RepaymentMethodEnum,
      required: true,
      description: 'How the principal is paid back after the grace period.',
    }),
    baseRate: t.field({
      type: 'ShareText',
      description:
        'The yearly base rate that the track names (LoanRate.base), such as "1.72%": from 0% to 100%. The register keeps no rates of banks.',
    }),
    agreedRate: t.field({
      type: 'ShareText',
      description:
        'The whole yearly rate agreed with the bank, such as "2.1%": from 0% to 100%. It stands in for the base rate and the spread; needed where the track states no rate.',
    }),
  }),
});

const ShareholdingInput = builder.inputType('ShareholdingInput', {
  description: 'Who holds the shares of the firm that is invested in. Whatever is left out is unknown.',
  fields: (t) => ({
    investedBefore: t.field({
      type: 'SafeInt',
      description:
        'What this fund has put in so far, in whole NT dollars: 0 or more, and 0 before its first investment.',
    }),
    heldAfter: t.field({
      type: 'ShareText',
      description: 'The share of the firm that this fund would hold afterward, such as "20%": 0% to 100%.',
    }),
    heldByOtherPublicBodies: t.field({
      type: 'ShareText',
      description: 'The share that other public bodies hold (公股), such as "15%": 0% to 100%.',
    }),
  }),
});

export const FinanceInputs = { loan: LoanInput, shareholding: ShareholdingInput };

export const financeFrom = ({
  loans,
  shareholding,
}: GivenFinance): Pick<ProjectFacts, 'loans' | 'shareholding'> => ({
  ...(loans && { loans: loans.map(loanFrom) }),
  ...(shareholding && { shareholding: shareholdingFrom(shareholding) }),
});

const loanFrom = ({
  amount,
  termMonths,
  graceMonths,
  method,
  purpose,
  baseRate,
  agreedRate,
}: GivenLoan): LoanRequest => ({
  amount,
  termMonths,
  graceMonths,
  method,
  ...(purpose != null && { purpose }),
  ...(baseRate != null && { baseRate }),
  ...(agreedRate != null && { agreedRate }),
});

const shareholdingFrom = ({
  investedBefore,
  heldAfter,
  heldByOtherPublicBodies,
}: NonNullable<GivenFinance['shareholding']>): ShareholdingRequest => ({
  ...(investedBefore != null && { investedBefore }),
  ...(heldAfter != null && { heldAfter }),
  ...(heldByOtherPublicBodies != null && { heldByOtherPublicBodies }),
});
