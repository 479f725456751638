import { Box, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';

const LINES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The shape of what is coming; announced once to those who do not see it. */
export function PageLoading() {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('ra.page.loading')}>
      <Skeleton variant="text" sx={{ fontSize: '2rem', maxWidth: 420 }} />
      {LINES.map((line) => (
        <Skeleton key={line} variant="rounded" height={64} sx={{ my: 1.5 }} />
      ))}
    </Box>
  );
}
