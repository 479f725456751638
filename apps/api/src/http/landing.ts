import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDatabaseUnreachable } from '@zhuli/db';
import type { Locale } from '@zhuli/domain';
import type { RequestContext } from '../context.ts';
import { landingPage } from '../landing/page.ts';
import { LANDING_STYLE_HASH } from '../landing/style.ts';
import { contentSecurityPolicy } from './headers.ts';

const POLICY = contentSecurityPolicy({ 'img-src': 'data:', 'style-src': LANDING_STYLE_HASH });

export async function sendLandingPage(
  request: IncomingMessage,
  response: ServerResponse,
  {
    url,
    publicUrl,
    context,
  }: { readonly url: URL; readonly publicUrl: string; readonly context: RequestContext },
): Promise<void> {
  const locale = askedLocale(url.searchParams.get('lang')) ?? context.locale;
  const page = landingPage({ locale, publicUrl, catalogue: await counts(context) });
  response.setHeader('content-security-policy', POLICY);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-language': locale,
    'cache-control': 'no-cache',
    vary: 'accept-language',
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}

function askedLocale(lang: string | null): Locale | undefined {
  if (lang === 'en') return 'en';
  return lang === 'zh-TW' ? 'zh-TW' : undefined;
}

async function counts({ register, log }: RequestContext) {
  try {
    return await register.catalogue();
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error;
    log.warn({ err: error }, 'the landing page is shown without counts: the database cannot be reached');
    return null;
  }
}
