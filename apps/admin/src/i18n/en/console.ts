import { factMessages } from './facts.ts';
import { programMessages } from './programs.ts';

/** The words of the frame. Words of one subject stand in the file of that subject. */
export const consoleMessages = {
  resources: { programs: { name: 'Program |||| Programs' } },
  zhuli: {
    shell: {
      name: 'Zhuli 助力',
      home: 'All programs',
      language: 'Language of the page',
      to_dark: 'Switch to dark',
      to_light: 'Switch to light',
      license:
        'Catalogue: Open Government Data License Taiwan 1.0. Program texts are quoted from their sources.',
      api: 'The same data by the public GraphQL API',
    },
    error: {
      retry: 'Try again',
      code: '(code: %{code})',
      unreachable: {
        title: 'The register cannot be reached',
        text: 'Check the network connection, then try again. If it lasts, the service may be restarting.',
      },
      unreadable_answer: {
        title: 'The register gave no readable answer',
        text: 'The service may be restarting or being updated. Wait a moment, then try again.',
      },
      not_found: {
        title: 'No such program',
        text: 'The address may be mistyped, or the program of this year is not published. Look for it in the list.',
      },
      unexpected: {
        title: 'Something went wrong',
        text: 'The page could not be shown. Reload it; if it happens again, report the code below.',
      },
    },
    pair: '%{label}: %{value}',
    ...programMessages,
    ...factMessages,
  },
};
