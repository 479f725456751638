import type { CatalogueSummary } from '@zhuli/db';
import type { Locale } from '@zhuli/domain';
import { exampleAddress } from '../explorer/example-queries.ts';
import { LANDING_STYLE } from './style.ts';
import { LANDING_WORDS, type LandingWords } from './words.ts';

const QUERY = '{ programs(first: 3) { nodes { name isOpen } } }';

export interface LandingPage {
  readonly locale: Locale;
  readonly publicUrl: string;
  /** Null: the database cannot be reached, which the page says. */
  readonly catalogue: CatalogueSummary | null;
}

/** The page for those who come with a browser. It loads nothing, from here or elsewhere. */
export function landingPage({ locale, publicUrl, catalogue }: LandingPage): string {
  const words = LANDING_WORDS[locale];
  const [otherLocale, otherName] = words.otherLanguage;
  const curl = `curl -s ${publicUrl}/graphql \\\n  -H 'content-type: application/json' \\\n  -d '${JSON.stringify({ query: QUERY })}'`;
  const counts = catalogue
    ? `<dl class="counts">${words
        .counts(catalogue)
        .map(([number, name]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(number)}</dd></div>`)
        .join('')}</dl><p class="quiet">${escaped(words.published(catalogue))}</p>`
    : `<p role="status">${escaped(words.countsMissing)}</p>`;
  return `<!doctype html>
<html lang="${locale === 'en' ? 'en' : 'zh-Hant-TW'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<meta name="description" content="${escaped(words.lead)}">
<link rel="icon" href="data:,">
<style>${LANDING_STYLE}</style>
</head>
<body>
<header>
<nav><a href="?lang=${otherLocale}" hreflang="${otherLocale}" lang="${otherLocale}">${escaped(otherName)}</a></nav>
<h1>${escaped(words.title)}</h1>
<p class="lead">${escaped(words.lead)}</p>
</header>
<main>
${words.paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
<h2>${escaped(words.countsTitle)}</h2>
${counts}
<h2>${escaped(words.tryTitle)}</h2>
<p>${escaped(words.tryText)}</p>
<pre tabindex="0" aria-label="curl"><code>${escaped(curl)}</code></pre>
<h2>${escaped(words.questionsTitle)}</h2>
${linkList(words.questions.map(([example, name, what]) => [exampleAddress(example), name, what]))}
<h2>${escaped(words.linksTitle)}</h2>
${linkList(words.links)}
</main>
<footer>
<h2>${escaped(words.licenseTitle)}</h2>
<p>${escaped(words.license)}</p>
</footer>
</body>
</html>
`;
}

const linkList = (links: LandingWords['links']): string =>
  `<ul class="links">
${links
  .map(
    ([path, name, what]) =>
      `<li><a href="${escaped(path)}">${escaped(name)}</a><span>${escaped(what)}</span></li>`,
  )
  .join('\n')}
</ul>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
