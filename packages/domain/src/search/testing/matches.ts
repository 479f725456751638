/** What PostgreSQL answers to `vector::tsvector @@ query::tsquery`, for the literals of this folder. For tests. */
export function matches(vector: string, query: string): boolean {
  const lexemes = readLexemes(vector);
  const tokens = [...query.matchAll(/'((?:[^'\\]|''|\\\\)*)'(:\*)?|[&|!()]/g)].map((match) => ({
    sign: match[1] === undefined ? match[0] : undefined,
    lexeme: unquoted(match[1] ?? ''),
    isPrefix: match[2] !== undefined,
  }));
  let at = 0;
  const either = (): boolean => {
    let result = both();
    while (tokens[at]?.sign === '|') {
      at += 1;
      result = both() || result;
    }
    return result;
  };
  const both = (): boolean => {
    let result = one();
    while (tokens[at]?.sign === '&') {
      at += 1;
      result = one() && result;
    }
    return result;
  };
  const one = (): boolean => {
    const token = tokens[at];
    at += 1;
    if (token?.sign === '!') return !one();
    if (token?.sign === '(') {
      const inside = either();
      at += 1;
      return inside;
    }
    if (token === undefined || token.sign !== undefined)
      throw new SyntaxError(`No lexeme at ${at} of ${query}`);
    const { lexeme, isPrefix } = token;
    return isPrefix ? [...lexemes].some((each) => each.startsWith(lexeme)) : lexemes.has(lexeme);
  };
  const result = either();
  if (at !== tokens.length) throw new SyntaxError(`More after ${at} tokens of ${query}`);
  return result;
}

export function readLexemes(vector: string): ReadonlySet<string> {
  return new Set(
    Array.from(vector.matchAll(/'((?:[^'\\]|''|\\\\)*)'(?: |$)/g), ([, inside = '']) => unquoted(inside)),
  );
}

const unquoted = (inside: string): string => inside.replaceAll("''", "'").replaceAll('\\\\', '\\');
