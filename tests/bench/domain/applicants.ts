import type { Facts, ProjectFacts } from '@zhuli/domain';

export interface Asking {
  readonly name: string;
  readonly applicant: Facts;
  readonly project: ProjectFacts;
}

/** Who asks: the less is known, the more ways the unknown may turn out. */
export const ASKING: readonly Asking[] = [
  { name: 'nothing known', applicant: {}, project: { facts: {} } },
  {
    name: 'a small manufacturer with a cost',
    applicant: {
      'applicant.isSme': true,
      'applicant.employees': 35,
      'applicant.annualRevenue': 80_000_000,
      'applicant.paidInCapital': 20_000_000,
      'applicant.industries': ['25'],
      'applicant.registrations': ['company', 'factory'],
      'applicant.county': 'taichung',
    },
    project: { facts: { 'project.totalCost': 4_000_000 } },
  },
  {
    name: 'an alliance of three with a budget',
    applicant: { 'applicant.industries': ['C'], 'applicant.registrations': ['company', 'factory'] },
    project: {
      facts: {},
      members: 3,
      costs: [
        { category: 'personnel', amount: 9_000_000 },
        { category: 'new_equipment', amount: 6_000_000 },
        { category: 'commissioned_research', amount: 5_000_000 },
      ],
    },
  },
];
