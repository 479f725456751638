export interface ExampleQuery {
  /** Said in a comment above the query. */
  readonly title: { readonly zh: string; readonly en: string };
  readonly query: string;
}

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

/** The script that opens the editor with one tab for each example. */
export function explorerStart(folder: string, examples: readonly ExampleQuery[]): string {
  const tabs = examples.map(({ title, query }) => ({ query: `# ${title.zh}\n# ${title.en}\n\n${query}` }));
  const options = {
    title: 'Zhuli 助力',
    endpoint: '/graphql',
    credentials: 'omit',
    defaultTabs: tabs,
    isHeadersEditorEnabled: true,
    schemaDescription: true,
  };
  return `const worker = { editorWorkerService: 'editor.worker.js', graphql: 'graphql.worker.js', json: 'json.worker.js' };
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => '${folder}' + worker[label] };
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify(options)});
`;
}
