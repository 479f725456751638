import { Box, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { Disclosures } from '../facts/Disclosures.tsx';
import { InferredMark } from '../facts/InferredMark.tsx';
import { useFactDisclosures } from '../facts/useFactDisclosures.tsx';
import { KindChips } from '../programs/KindChips.tsx';
import { AudienceQuote } from './AudienceQuote.tsx';
import { StatedFactsLists } from './StatedFactsLists.tsx';
import type { StatedFacts, Track } from './track.ts';

/** One track: what it is, and the facts that do not hold for all the others too. */
export function TrackSection({ track, facts }: { readonly track: Track; readonly facts: StatedFacts }) {
  const id = useId();
  const disclosures = useFactDisclosures(track);
  return (
    <Paper
      component="section"
      id={track.key}
      aria-labelledby={id}
      variant="outlined"
      sx={{ p: { xs: 2, md: 3 }, scrollMarginTop: 16 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography id={id} variant="h2">
          {track.name}
        </Typography>
        <KindChips kinds={[track.kind.toLowerCase()]} />
        {track.isInferred ? <InferredMark /> : null}
      </Box>
      {track.summary ? <Typography sx={{ mt: 1 }}>{track.summary}</Typography> : null}
      {track.audience ? <AudienceQuote audience={track.audience} /> : null}
      <Disclosures entries={disclosures} />
      <StatedFactsLists facts={facts} />
    </Paper>
  );
}
