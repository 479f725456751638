import { Box, type Theme, Typography, useMediaQuery } from '@mui/material';
import { ListBase, Pagination, useListContext, useLocaleState, useTranslate } from 'react-admin';
import { ErrorNotice } from '../shell/ErrorNotice.tsx';
import { PageLoading } from '../shell/PageLoading.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import type { ListedProgram } from './listed-program.ts';
import { NoPrograms } from './NoPrograms.tsx';
import { ProgramCards } from './ProgramCards.tsx';
import { ProgramFilters } from './ProgramFilters.tsx';
import { ProgramTable } from './ProgramTable.tsx';

const PAGE_SIZE = 25;
const PAGE_SIZES = [10, 25, 50, 100];

export function ProgramList() {
  const [locale] = useLocaleState();
  return (
    // Errors have their place on the page: no message pops up beside it.
    <ListBase
      perPage={PAGE_SIZE}
      exporter={false}
      queryOptions={{ meta: { locale }, onError: () => undefined }}
    >
      <ProgramListPage />
    </ListBase>
  );
}

function ProgramListPage() {
  const translate = useTranslate();
  const { total } = useListContext<ListedProgram>();
  const title = translate('resources.programs.name', { smart_count: 2 });
  return (
    <>
      <PageTitle title={title} />
      <Box sx={{ display: 'flex', alignItems: 'baseline', columnGap: 2, flexWrap: 'wrap' }}>
        <Typography variant="h1">{title}</Typography>
        <Typography role="status" color="text.secondary">
          {total === undefined ? '' : translate('zhuli.program.count', { smart_count: total })}
        </Typography>
      </Box>
      <Typography color="text.secondary" sx={{ mt: 0.5, mb: 3 }}>
        {translate('zhuli.program.list_intro')}
      </Typography>
      <ProgramFilters />
      <ProgramRows />
    </>
  );
}

function ProgramRows() {
  const { data, error, isPending, isPlaceholderData, refetch, total } = useListContext<ListedProgram>();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  if (error) return <ErrorNotice error={error} retry={() => refetch()} />;
  if (isPending) return <PageLoading />;
  if (!data || total === 0) return <NoPrograms />;
  return (
    <>
      {/* Until the rows that were asked for are here, the former ones stay, and say that they are not these. */}
      <Box aria-busy={isPlaceholderData} sx={{ opacity: isPlaceholderData ? 0.5 : 1 }}>
        {isNarrow ? <ProgramCards programs={data} /> : <ProgramTable programs={data} />}
      </Box>
      <Pagination rowsPerPageOptions={PAGE_SIZES} />
    </>
  );
}
