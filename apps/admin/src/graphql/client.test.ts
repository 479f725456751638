import { describe, expect, it } from 'vitest';
import { graphqlClient } from './client.ts';
import { operation } from './operation.ts';

const YEARS = operation<{ since: number }, { years: number[] }>(
  'query Years($since: Int) { years(since: $since) }',
);

const answering =
  (body: string, status = 200, seen: Request[] = []): typeof fetch =>
  async (input, init) => {
    seen.push(new Request(new URL(String(input), 'http://register.test'), init));
    return new Response(body, { status });
  };

const ask = (request: typeof fetch) =>
  graphqlClient('/graphql', request)(YEARS, { since: 2023 }, { locale: 'zh-TW' });

describe('graphqlClient', () => {
  it('sends the document by name, in the language of the reader, without cookies', async () => {
    const seen: Request[] = [];
    expect(await ask(answering('{"data":{"years":[2023]}}', 200, seen))).toEqual({ years: [2023] });
    const [request] = seen;
    expect(request?.headers.get('accept-language')).toBe('zh-TW');
    expect(request?.credentials).toBe('omit');
    expect(await request?.json()).toMatchObject({ operationName: 'Years', variables: { since: 2023 } });
  });

  it('passes on the code, the message and the hint of a refusal', async () => {
    const body =
      '{"errors":[{"message":"游標不正確","extensions":{"code":"BAD_CURSOR","hint":"請原樣使用"}}]}';
    await expect(ask(answering(body, 400))).rejects.toMatchObject({
      code: 'BAD_CURSOR',
      hint: '請原樣使用',
      message: '游標不正確',
      status: 400,
    });
  });

  it('says when no answer came', async () => {
    const cut: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
    await expect(ask(cut)).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });

  it('says when the answer is no GraphQL answer', async () => {
    await expect(ask(answering('<h1>Bad gateway</h1>', 502))).rejects.toMatchObject({
      code: 'UNREADABLE_ANSWER',
      status: 502,
    });
    await expect(ask(answering('{}'))).rejects.toMatchObject({ code: 'UNREADABLE_ANSWER' });
  });

  it('lets a cancelled request fail as cancelled', async () => {
    const cancelled = AbortSignal.abort();
    const send = graphqlClient('/graphql', (_, init) => Promise.reject(init?.signal?.reason));
    await expect(send(YEARS, { since: 1 }, { locale: 'en', signal: cancelled })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('operation', () => {
  it('refuses a document without a name', () => {
    expect(() => operation('{ years }')).toThrow('starts with its name');
  });
});
