import type { LocalizedText } from '../document/primitives.ts';
import type { ProgramDocument } from '../program/document.ts';
import { placeText } from '../program/place.ts';
import { statementsOf } from './statement.ts';

/** Something about a reading that a careful reader should know, with every place that it is said of. */
export interface Doubt {
  /** `tracks[phase-1].fundingRules[limit]`, in the order of the document. */
  readonly places: readonly string[];
  readonly text: LocalizedText;
}

export interface Doubts {
  /** Why the name is the editors'. */
  readonly name?: LocalizedText;
  /** What was read and not printed. */
  readonly inferred: readonly Doubt[];
  /** What is printed and has no typed form. */
  readonly untyped: readonly Doubt[];
  /** Contradictions, repairs, and what else the editors say. */
  readonly notes: readonly Doubt[];
}

/** Everything in a program that is not simply a printed value. One reason that serves several facts is given once. */
export function doubtsOf(program: ProgramDocument): Doubts {
  const statements = statementsOf(program);
  const collect = (field: 'inferred' | 'untyped' | 'note'): readonly Doubt[] => {
    const found = new Map<string, { readonly places: string[]; readonly text: LocalizedText }>();
    for (const { path, content } of statements) {
      const text = content[field] as LocalizedText | undefined;
      if (!text) continue;
      const same = found.get(text.zh);
      if (same) same.places.push(placeText(program, path));
      else found.set(text.zh, { places: [placeText(program, path)], text });
    }
    return [...found.values()];
  };
  const whole: readonly Doubt[] = program.note ? [{ places: [], text: program.note }] : [];
  return {
    ...(program.name.editorial ? { name: program.name.editorial } : {}),
    inferred: collect('inferred'),
    untyped: collect('untyped'),
    notes: [...whole, ...collect('note')],
  };
}
