export type PublicationRefusalCode =
  /** The slug was another program's once. */
  | 'SLUG_RETIRED'
  /** The document names an agency, an organization or a source document that the register does not have. */
  | 'REFERENCE_UNKNOWN';

/** Why a document was not published; nothing was changed. The message says how to mend it. */
export class PublicationRefused extends Error {
  override readonly name = 'PublicationRefused';
  readonly code: PublicationRefusalCode;

  constructor(code: PublicationRefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
