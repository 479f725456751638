import { writeGlobalId } from '../ids/global-id.ts';
import type { ExampleQuery } from './page.ts';

/** What somebody sees who opens the explorer for the first time. The tests run each of them on the real catalogue. */
export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
  {
    title: {
      zh: '有哪些計畫？現在受理嗎？',
      en: 'Which programs are there, and do they take applications now?',
    },
    query: `query Programs {
  programs(first: 20) {
    totalCount
    nodes {
      slug
      name
      nameEn
      rocYear
      leadAgency { code name }
      windowStatus { state reason nextTransition { at state } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    title: {
      zh: '一項計畫：類別、經費規定與出處原句',
      en: 'One program: its tracks, its funding rules, and the sentences they came from',
    },
    query: `query Program {
  program(slug: "sbir") {
    name
    tracks {
      id
      name
      kind
      fundingRules {
        kind
        text(locale: ZH_TW)
        condition { text(locale: ZH_TW) }
        sourceText
        citation { document locator }
        ... on AmountLimit { party bound amount { amount text } per }
        ... on ShareLimit { party bound share { numerator denominator text } of }
      }
    }
  }
}
`,
  },
  {
    title: {
      zh: '同一受理期間，截止前一分鐘與截止後',
      en: 'The same windows, a minute before midnight and after it',
    },
    query: `query Deadline {
  programs(filter: { kinds: [SUBSIDY] }, first: 5) {
    nodes {
      name
      tracks {
        name
        windows {
          text
          lastMinute: state(at: "2023-11-30T23:59:00+08:00")
          tooLate: state(at: "2023-12-01T00:00:00+08:00")
        }
      }
    }
  }
}
`,
  },
  {
    title: {
      zh: '四家業者組成研發聯盟，總經費3,000萬元，可以補助多少？',
      en: 'An alliance of four firms with a project of NT$30 million: what would it get?',
    },
    query: `query Estimate {
  estimateFunding(
    trackId: "${writeGlobalId('Track', 'citd', 2023, 'research-alliance')}"
    applicant: { industries: ["C"], registrations: [FACTORY] }
    project: { totalCost: 30000000, memberCount: 4 }
  ) {
    eligibility { verdict criteria { verdict requirement because } }
    governmentContribution { assured { text } possible { text } }
    ownContribution { least { text } }
    steps { outcome amount { text } text because sourceText }
    missingFacts { name question }
  }
}
`,
  },
];
