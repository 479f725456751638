import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { ProgramList } from './ProgramList.tsx';

// The page of one program brings the pictures and the parts of every kind of fact: it is fetched when first opened.
const ProgramShow = lazy(() => import('./ProgramShow.tsx'));

export default {
  name: 'programs',
  list: ProgramList,
  show: ProgramShow,
} satisfies ResourceProps;
