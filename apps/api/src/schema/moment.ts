import type { RequestContext } from '../context.ts';
import { builder } from './builder.ts';

/** The argument of every field whose answer depends on the time. */
export const atMoment = builder.args((t) => ({
  at: t.field({
    type: 'DateTime',
    description:
      'The instant to answer for; the present one where it is absent. Clocks and days are those of Taipei.',
  }),
}));

export interface AtMoment {
  readonly at?: Date | null | undefined;
}

export const momentOf = ({ at }: AtMoment, { now }: Pick<RequestContext, 'now'>): Date => at ?? now;
