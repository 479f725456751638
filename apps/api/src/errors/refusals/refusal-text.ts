type Words<Values> = (values: Values) => string;

/** What a refusal says, and how it is sent. */
export interface RefusalText<Values> {
  readonly message: { readonly zh: Words<Values>; readonly en: Words<Values> };
  /** Values that hold words, in the language of the reader. */
  readonly words?: (values: Values, language: 'zh' | 'en') => Readonly<Record<string, unknown>>;
  /** How to mend it. */
  readonly hint: { readonly zh: string; readonly en: string };
  /** `spec`: only where the answer is `application/graphql-response+json`; plain JSON keeps 200, as its readers expect. */
  readonly http?: {
    readonly status: number;
    readonly spec: boolean;
    readonly headers?: Readonly<Record<string, string>>;
  };
}

/** A text for each code of a subject. `Values`: what each code tells beside its words. */
export type Refusals<Values> = { readonly [Code in keyof Values]: RefusalText<Values[Code]> };
