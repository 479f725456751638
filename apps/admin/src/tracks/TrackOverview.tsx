import { Box, Link, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { type Headline, mainHeadline } from '../funding/headline.ts';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import { KindChips } from '../programs/KindChips.tsx';
import type { Track } from './track.ts';

function MainHeadline({ figure, label }: Headline) {
  const words = useTranslate()(`zhuli.funding.label.${label}`);
  if (figure === null) return <b>{words}</b>;
  return (
    <>
      <Box component="span" sx={{ color: 'text.secondary', mr: 0.75 }}>
        {words}
      </Box>
      <b>{figure}</b>
    </>
  );
}

/** The tracks of a program side by side, each with its first figure: which one is it that I want? */
export function TrackOverview({ tracks }: { readonly tracks: readonly Track[] }) {
  const translate = useTranslate();
  const locale = useConsoleLocale();
  const id = useId();
  if (tracks.length < 2) return null;
  return (
    <Paper component="nav" aria-labelledby={id} variant="outlined" sx={{ p: { xs: 2, md: 3 } }}>
      <Typography id={id} variant="h2">
        {translate('zhuli.program.track_count', { smart_count: tracks.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, p: 0 }}>
        {tracks.map((track) => {
          const main = mainHeadline(track.fundingRules, locale);
          return (
            <Box
              key={track.key}
              component="li"
              sx={{
                listStyle: 'none',
                display: 'grid',
                gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) 5rem 14rem' },
                columnGap: 2,
                alignItems: 'baseline',
                py: 1,
                borderTop: 1,
                borderColor: 'divider',
                '&:first-of-type': { borderTop: 0 },
              }}
            >
              <Link href={`#${track.key}`} underline="hover">
                {track.name}
              </Link>
              <KindChips kinds={[track.kind.toLowerCase()]} />
              <Typography variant="body2" component="span" sx={{ textAlign: { sm: 'right' } }}>
                {main ? <MainHeadline {...main} /> : null}
              </Typography>
            </Box>
          );
        })}
      </Box>
    </Paper>
  );
}
