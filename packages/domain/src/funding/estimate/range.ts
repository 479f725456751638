/** Whole NT dollars. The same twice where nothing is open. */
export interface AmountRange {
  /** What holds however the unknown turns out. */
  readonly assured: number;
  /** The highest for some way in which the unknown may turn out. */
  readonly possible: number;
}

/** Whole NT dollars. */
export interface CostRange {
  readonly least: number;
  /** Null where no most is known. */
  readonly most: number | null;
}
