/** Three values: what is not known is neither yes nor no. */
export type Truth = 'yes' | 'no' | 'unknown';

export const truthOfBoolean = (value: boolean): Truth => (value ? 'yes' : 'no');

export function not(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}

/** Kleene's conjunction: one no decides, whatever is unknown. */
export function every(truths: Iterable<Truth>): Truth {
  let result: Truth = 'yes';
  for (const truth of truths) {
    if (truth === 'no') return 'no';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}

/** Kleene's disjunction: one yes decides, whatever is unknown. */
export function some(truths: Iterable<Truth>): Truth {
  let result: Truth = 'no';
  for (const truth of truths) {
    if (truth === 'yes') return 'yes';
    if (truth === 'unknown') result = 'unknown';
  }
  return result;
}
