/** Who holds the shares of a firm that public money is to invest in. Whatever is absent is unknown. */
export interface ShareholdingRequest {
  /** What this fund has put into the firm so far, in whole NT dollars. 0: this would be its first investment. */
  readonly investedBefore?: number;
  /** The share of the firm that this fund would hold afterward, as `20%` or `1/3`. */
  readonly heldAfter?: string;
  /** The share that other public bodies hold. */
  readonly heldByOtherPublicBodies?: string;
}
