export interface ExampleQuery {
  /** Said in a comment above the query. */
  readonly title: { readonly zh: string; readonly en: string };
  readonly query: string;
}

/** The query below its title. */
export const titled = ({ title, query }: ExampleQuery): string => `# ${title.zh}\n# ${title.en}\n\n${query}`;

export function explorerPage(folder: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Zhuli 助力 · GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${folder}graphiql.css">
</head>
<body id="body" class="no-focus-outline">
<noscript>This page needs JavaScript. The API does not: POST a query to /graphql.</noscript>
<div id="root"></div>
<script src="${folder}graphiql.js"></script>
<script src="${folder}start.js"></script>
</body>
</html>
`;
}

/** The script that opens the editor with one tab for each example. One that the address asks for is in front. */
export function explorerStart(folder: string, examples: readonly ExampleQuery[]): string {
  const queries = examples.map(titled);
  const options = {
    title: 'Zhuli 助力',
    endpoint: '/graphql',
    credentials: 'omit',
    isHeadersEditorEnabled: true,
    schemaDescription: true,
  };
  return `const worker = { editorWorkerService: 'editor.worker.js', graphql: 'graphql.worker.js', json: 'json.worker.js' };
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => '${folder}' + worker[label] };
const examples = ${JSON.stringify(queries)};
const asked = new URLSearchParams(location.search).get('query');
const queries = asked ? [asked, ...examples.filter((query) => query !== asked)] : examples;
const options = { ...${JSON.stringify(options)}, defaultTabs: queries.map((query) => ({ query })) };
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), options);
`;
}
