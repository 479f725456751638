/** What the console itself finds wrong; every other code is the API's. */
export type ConsoleErrorCode = 'UNREACHABLE' | 'UNREADABLE_ANSWER' | 'NOT_FOUND';

export const CONSOLE_ERROR_CODES = [
  'UNREACHABLE',
  'UNREADABLE_ANSWER',
  'NOT_FOUND',
] as const satisfies readonly ConsoleErrorCode[];

interface ApiErrorOptions extends ErrorOptions {
  readonly status?: number;
  readonly hint?: string | undefined;
}

/** An answer that is not data. `message` is for people, in the language that was asked for; `code` is for programs. */
export class ApiError extends Error {
  readonly code: string;
  /** The HTTP status; absent where no answer came. */
  readonly status: number | undefined;

  /** How to mend it, in the same language; absent where the API gives none. */
  readonly hint: string | undefined;

  constructor(code: string, message: string, options: ApiErrorOptions = {}) {
    super(message, options);
    this.name = 'ApiError';
    this.code = code;
    this.status = options.status;
    this.hint = options.hint;
  }
}

export const isConsoleErrorCode = (code: string): code is ConsoleErrorCode =>
  CONSOLE_ERROR_CODES.some((known) => known === code);
