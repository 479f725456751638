import { createHash } from 'node:crypto';

export const LANDING_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1f2328; --quiet: #57606a; --line: #d8d4ca; --accent: #0b5c4a; --panel: #f1eee6; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #16191d; --ink: #e8e6e1; --quiet: #a9b0b8; --line: #363c43; --accent: #7fd6bd; --panel: #20252b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.7;
  font: 1.0625rem/1.7 "Noto Sans TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei", system-ui, sans-serif; }
main, header, footer { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 3.5rem; }
header nav { text-align: end; font-size: .9375rem; }
h1 { font-size: clamp(2rem, 6vw, 2.75rem); line-height: 1.2; margin: 1rem 0 .25rem; letter-spacing: .01em; }
h2 { font-size: 1.125rem; margin: 2.5rem 0 .75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.lead { font-size: 1.25rem; color: var(--quiet); margin: 0 0 1.5rem; }
a { color: var(--accent); text-underline-offset: .2em; }
a:focus-visible, pre:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
dl.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1rem; margin: 0 0 .75rem; }
dl.counts div { display: flex; flex-direction: column-reverse; }
dl.counts dd { margin: 0; font-size: 2rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
dl.counts dt, .quiet { color: var(--quiet); font-size: .9375rem; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 1rem; overflow-x: auto;
  font: .875rem/1.6 ui-monospace, "SFMono-Regular", Consolas, "Noto Sans Mono CJK TC", monospace; }
ul.links { list-style: none; margin: 0; padding: 0; }
ul.links li { margin: .5rem 0; }
ul.links span { display: block; color: var(--quiet); font-size: .9375rem; }
footer { padding-bottom: 4rem; }
`;

/** The page's Content-Security-Policy allows this one style and no other. */
export const LANDING_STYLE_HASH = `'sha256-${createHash('sha256').update(LANDING_STYLE).digest('base64')}'`;
