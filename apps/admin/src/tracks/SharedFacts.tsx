import { Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { StatedFactsLists } from './StatedFactsLists.tsx';
import type { StatedFacts } from './track.ts';

/** What holds for every track of a program, told once. */
export function SharedFacts({ facts }: { readonly facts: StatedFacts }) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} variant="outlined" sx={{ p: { xs: 2, md: 3 } }}>
      <Typography id={id} variant="h2">
        {translate('zhuli.program.for_all_tracks')}
      </Typography>
      <StatedFactsLists facts={facts} />
    </Paper>
  );
}
