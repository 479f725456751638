import { ShowBase, useShowContext } from 'react-admin';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import { ErrorNotice } from '../shell/ErrorNotice.tsx';
import { PageLoading } from '../shell/PageLoading.tsx';
import { BackToList } from './BackToList.tsx';
import { ProgramPage } from './ProgramPage.tsx';
import type { Program } from './program.ts';

export default function ProgramShow() {
  const locale = useConsoleLocale();
  return (
    // react-admin would show the list's record until this one comes, and that one has no tracks: `isWhole` tells them apart.
    // Errors have their place on the page: the reader is not sent away from the address that failed.
    <ShowBase queryOptions={{ meta: { locale, isWhole: true }, onError: () => undefined, retry: false }}>
      <BackToList />
      <ProgramOrNotice />
    </ShowBase>
  );
}

function ProgramOrNotice() {
  const { record, error, refetch } = useShowContext<Program>();
  if (error) return <ErrorNotice level="h1" error={error} retry={() => refetch()} />;
  return record ? <ProgramPage program={record} /> : <PageLoading />;
}
