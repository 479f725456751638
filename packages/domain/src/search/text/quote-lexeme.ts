const SIGNS = /['\\]/g;

/** As PostgreSQL reads a lexeme in a `tsvector` or `tsquery`, whatever it is made of. */
export const quoteLexeme = (lexeme: string): string => `'${lexeme.replace(SIGNS, '$&$&')}'`;
