import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProgram } from '../../testing/arbitrary-program.ts';
import { ruleText } from './rule-text.ts';

describe('ruleText', () => {
  it('is never empty, and leaves no value unwritten', () => {
    fc.assert(
      fc.property(arbitraryProgram, ({ fundingRules, tracks }) => {
        for (const rule of [...fundingRules, ...tracks.flatMap((track) => track.fundingRules)]) {
          for (const text of [ruleText(rule, 'zh-TW'), ruleText(rule, 'en')]) {
            expect(text).not.toMatch(/^$|undefined|\[object|NaN/);
          }
        }
      }),
    );
  });
});
