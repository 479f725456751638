import { checkSources, type ProgramDocument, readSourceText } from '@zhuli/domain';
import { describe, expect, it } from 'vitest';
import { organizations, programs, sourceTexts } from './catalogue-files.ts';

const texts = [...sourceTexts].map(([id, text]) => readSourceText(id, text));

/** Every place of an amount in the funding rules of a program, to set it anew. */
function amountsOf(program: ProgramDocument): readonly ((amount: number) => void)[] {
  return [program, ...program.tracks]
    .flatMap(({ fundingRules }) => fundingRules)
    .flatMap((rule) => {
      if (rule.kind !== 'amount_limit' && rule.kind !== 'fee') return [];
      return [
        (amount: number) => {
          rule.amount = amount;
        },
      ];
    });
}

const withAmounts = programs.filter(([, program]) => amountsOf(program).length > 0);

describe.each(withAmounts)('%s', (_, program) => {
  it('would be caught with any of its amounts wrong', () => {
    const caught = amountsOf(program).map((__, index) => {
      const wrong = structuredClone(program);
      amountsOf(wrong)[index]?.(987_654_321);
      const { gaps } = checkSources({ programs: [wrong], organizations, texts, exceptions: [] });
      return gaps.some(({ code }) => code === 'VALUE_NOT_PRINTED');
    });
    expect(caught).not.toContain(false);
  });
});
