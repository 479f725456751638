import type { Check } from './check.ts';

/** A replaced program names its successor, and no other program does. */
export const checkLifecycle: Check = ({ slug, lifecycle }, tell) => {
  const { state, replacedBy } = lifecycle;
  const path = ['lifecycle', 'replacedBy'];
  if (state === 'replaced' && replacedBy === undefined) {
    tell(
      'REPLACED_BY_MISSING',
      path,
      '計畫已被取代，但未寫明由哪一個計畫取代。請填寫 replacedBy。',
      'The program is replaced, and it is not said by which one. Fill in replacedBy.',
    );
  }
  if (state !== 'replaced' && replacedBy !== undefined) {
    tell(
      'REPLACED_BY_UNEXPECTED',
      path,
      `計畫狀態為 ${state}，卻寫明取代它的計畫。請刪除 replacedBy，或將狀態改為 replaced。`,
      `The program is ${state}, yet names one that replaced it. Remove replacedBy, or make the state replaced.`,
    );
  }
  if (replacedBy === slug) {
    tell(
      'REPLACED_BY_ITSELF',
      path,
      '計畫不能取代自己。請填寫取代它的計畫。',
      'A program cannot replace itself. Name the one that did.',
    );
  }
};
