import { writeGlobalId } from '../ids/global-id.ts';
import { type ExampleQuery, titled } from './page.ts';

const EXAMPLES = {
  programs: {
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
  search: {
    title: {
      zh: '找「減碳 補助」：在哪裡找到，還能怎麼縮小範圍？',
      en: 'Find 減碳 補助: where was it found, and what narrows the list?',
    },
    query: `query Search {
  programs(search: "減碳 補助", filter: { kinds: [SUBSIDY, GUIDANCE] }, first: 5) {
    totalCount
    edges {
      node { slug name nameEn }
      match {
        reason
        fragments { field segments { text isMatch } }
      }
    }
    facets {
      agencies { value label count }
      regions { value label count }
    }
    suggestion { search text }
  }
}
`,
  },
  match: {
    title: {
      zh: '臺中的金屬製品工廠可以申請什麼？還該問什麼？',
      en: 'A metal works in Taichung: what could it apply for, and what is to be asked next?',
    },
    query: `query Match {
  matchPrograms(
    applicant: {
      registrations: [COMPANY, FACTORY]
      industries: ["25"]
      county: TAICHUNG
      employees: 45
    }
    first: 5
  ) {
    counts { eligible needsInformation notEligible }
    nextQuestions(first: 3) {
      fact { path question }
      decides
    }
    nodes {
      program { slug name }
      verdict
      potential { instrument amount { text } }
      missing { question }
    }
  }
}
`,
  },
  program: {
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
  deadline: {
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
  estimate: {
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
  statistics: {
    title: {
      zh: '各主管機關有幾項計畫？補助上限的中位數是多少？',
      en: 'How many programs has each agency, and what is the median of what they give at most?',
    },
    query: `query Statistics {
  statistics {
    total { programs tracks }
    groups(by: [AGENCY], first: 10) {
      groupCount
      ungroupedPrograms
      nodes {
        keys { value label }
        figures {
          programs
          ceilings { median { text } known unknown }
        }
      }
    }
  }
}
`,
  },
  changes: {
    title: {
      zh: '從某一版號之後，名錄改了什麼？',
      en: 'What has changed in the register since a revision?',
    },
    query: `query Changes {
  changes(since: 1, first: 10) {
    revision
    nodes {
      revision
      at
      action
      slug
      fiscalYear
      fields { kind label beforeText afterText }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
} satisfies Readonly<Record<string, ExampleQuery>>;

export type ExampleName = keyof typeof EXAMPLES;

/** What somebody sees who opens the explorer for the first time. The tests run each of them on the real catalogue. */
export const EXAMPLE_QUERIES: readonly ExampleQuery[] = Object.values(EXAMPLES);

/** Where the explorer opens with an example at hand. */
export const exampleAddress = (name: ExampleName): string =>
  `/graphql?query=${encodeURIComponent(titled(EXAMPLES[name]))}`;
