import type { WindowStateName } from '@zhuli/domain';

/** A value that a filter takes, and how many of the programs found the filter would leave with it alone. */
export interface Facet<Value = string> {
  readonly value: Value;
  readonly count: number;
}

/** A value with the name of what it stands for, as the register holds it. */
export interface NamedFacet extends Facet {
  readonly name: string;
  readonly nameEn: string;
}

/**
 * What the programs of a list are, counted by value: each program once for a value, however many of its tracks have it. Of tracks,
 * those that meet the filter. Values that nothing has are left out. What is open to all counts for each value.
 */
export interface Facets {
  /** Under the names in force now: those that nothing has succeeded. */
  readonly agencies: readonly NamedFacet[];
  readonly organizations: readonly NamedFacet[];
  readonly kinds: readonly Facet[];
  readonly themes: readonly Facet[];
  readonly industries: readonly Facet[];
  readonly regions: readonly Facet[];
  readonly legalForms: readonly Facet[];
  readonly fiscalYears: readonly Facet<number>[];
  readonly windowStates: readonly Facet<WindowStateName>[];
  /** Where it is not known, neither. */
  readonly isFree: readonly Facet<boolean>[];
  /** `2023-06`: the months, in Taipei, of the last days to apply that are still ahead. */
  readonly deadlineMonths: readonly Facet[];
}
