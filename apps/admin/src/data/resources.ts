import type { GetListParams, GetListResult, GetOneParams, GetOneResult } from 'react-admin';
import { AGENCIES } from '../agencies/agencies.ts';
import { FISCAL_YEARS } from '../fiscal-years/fiscal-years.ts';
import {
  listedPage,
  listedProgram,
  PROGRAM_CURSORS,
  PROGRAM_LIST,
  programChoice,
} from '../programs/listed-program.ts';
import { PROGRAM_PAGE } from '../programs/program.ts';
import { editionId, editionOf } from '../programs/program-id.ts';
import { oneRecord, pagedList, type Read, wholeList } from './reads.ts';

export interface ResourceReads {
  readonly getList?: Read<GetListParams, GetListResult>;
  readonly getOne?: Read<GetOneParams, GetOneResult>;
}

/** Which documents answer which verb of which resource. Nothing else is ever sent. */
export const RESOURCES: Readonly<Record<string, ResourceReads>> = {
  programs: {
    getList: pagedList({
      page: PROGRAM_LIST,
      skip: PROGRAM_CURSORS,
      connection: listedPage,
      skipped: ({ programs }) => programs,
      choice: programChoice,
      record: listedProgram,
    }),
    getOne: oneRecord({
      operation: PROGRAM_PAGE,
      variables: (id) => editionOf(String(id)),
      record: ({ program }) => program && { ...program, id: editionId(program) },
    }),
  },
  agencies: {
    getList: wholeList({
      operation: AGENCIES,
      records: ({ agencies }) => agencies.map(({ code, ...agency }) => ({ ...agency, id: code })),
    }),
  },
  'fiscal-years': {
    getList: wholeList({
      operation: FISCAL_YEARS,
      records: ({ catalogue }) => [...catalogue.fiscalYears].reverse().map((year) => ({ id: year })),
    }),
  },
};
