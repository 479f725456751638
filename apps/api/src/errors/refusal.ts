import type { Locale } from '@zhuli/domain';
import { GraphQLError } from 'graphql';
import { REFUSALS, type RefusalCode, type RefusalValues } from './refusals.ts';

/** What the server says instead of an answer: a code for programs; the message waits for the reader's language. */
class Refusal<Code extends RefusalCode = RefusalCode> extends GraphQLError {
  readonly code: Code;
  readonly values: RefusalValues[Code];

  constructor(code: Code, values: RefusalValues[Code]) {
    const { http } = REFUSALS[code];
    super(REFUSALS[code].message.en(values), { extensions: { code, ...values, ...(http && { http }) } });
    this.name = 'Refusal';
    this.code = code;
    this.values = values;
  }
}

export function refuse<Code extends RefusalCode>(code: Code, values: RefusalValues[Code]): GraphQLError {
  return new Refusal(code, values);
}

/** The refusal inside an error that GraphQL may have wrapped to add a path or the name of a variable. */
export function findRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  return error instanceof GraphQLError && error.originalError ? findRefusal(error.originalError) : undefined;
}

/** The same error in a reader's language, with a hint how to mend it. */
export function localizeRefusal(error: GraphQLError, refusal: Refusal, locale: Locale): GraphQLError {
  const { message, hint, words } = REFUSALS[refusal.code];
  const language = locale === 'en' ? 'en' : 'zh';
  const { nodes, source, positions, path } = error;
  return new GraphQLError(message[language](refusal.values as never), {
    ...(nodes && { nodes }),
    ...(source && { source }),
    ...(positions && { positions }),
    ...(path && { path }),
    extensions: {
      ...refusal.extensions,
      ...words?.(refusal.values as never, language),
      hint: hint[language],
    },
  });
}
