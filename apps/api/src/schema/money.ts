import { formatDollars, formatShare, parseShare, shareText } from '@zhuli/domain';
import { builder } from './builder.ts';
import { inLocale, localeOf } from './text.ts';

const Currency = builder.enumType('Currency', {
  description: 'A currency, by its ISO 4217 code.',
  values: { TWD: { value: 'TWD', description: 'New Taiwan dollar (新臺幣).' } } as const,
});

builder.objectType('Money', {
  description: 'An exact amount of money. Never a float.',
  fields: (t) => ({
    amount: t.field({
      type: 'SafeInt',
      description: 'In whole units of the currency: 5,000,000 for 500萬元.',
      resolve: (amount) => amount,
    }),
    currency: t.field({
      type: Currency,
      description: 'Always TWD: no program of the register states another currency.',
      resolve: () => 'TWD' as const,
    }),
    text: t.string({
      description: 'As a reader would write it: 新臺幣500萬元, NT$5 million.',
      args: inLocale,
      resolve: (amount, arguments_) => formatDollars(amount, localeOf(arguments_)),
    }),
  }),
});

builder.objectType('Share', {
  description: 'An exact share, as a reduced fraction: 84% is 21/25, 三分之一 is 1/3. Never a float.',
  fields: (t) => ({
    numerator: t.field({
      type: 'SafeInt',
      description: 'Above the line, 0 or more.',
      resolve: (share) => Number(parseShare(share).numerator),
    }),
    denominator: t.field({
      type: 'SafeInt',
      description: 'Below the line, 1 or more.',
      resolve: (share) => Number(parseShare(share).denominator),
    }),
    percent: t.string({
      nullable: true,
      description:
        'The same in percent, as an exact decimal: "84", "0.575". Null where no decimal of six places is exact, as for 1/3.',
      resolve: (share) => {
        const written = formatShare(parseShare(share));
        return written.endsWith('%') ? written.slice(0, -1) : null;
      },
    }),
    text: t.string({
      description: 'As a reader would write it: 84%, 三分之一, 1/3.',
      args: inLocale,
      resolve: (share, arguments_) => shareText(parseShare(share), localeOf(arguments_)),
    }),
  }),
});
