import { FactItem } from '../facts/FactItem.tsx';
import type { VerbatimFact } from './track.ts';

/** A statement that stays in the words of the source. */
export function VerbatimItem({ fact }: { readonly fact: VerbatimFact }) {
  return (
    <FactItem
      fact={fact}
      label={fact.topic}
      whyWords={fact.untyped}
      text={<span lang="zh-TW">{fact.sourceText}</span>}
    />
  );
}
