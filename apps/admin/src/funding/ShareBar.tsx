import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SharePart } from './share-parts.ts';

/** A cost as one bar, cut into who pays what. It repeats the sentence above it, for those who look before they read. */
export function ShareBar({ parts }: { readonly parts: readonly SharePart[] }) {
  const translate = useTranslate();
  return (
    <Box aria-hidden data-picture="shares" sx={{ display: 'flex', gap: '3px', my: 1, maxWidth: 560 }}>
      {parts.map(({ party, ratio, value, bound }) => (
        <Box
          key={party}
          sx={(theme) => ({
            flex: `${ratio} 1 0`,
            minWidth: '5.5em',
            px: 1.25,
            py: 0.5,
            fontSize: '0.8125rem',
            fontWeight: 600,
            lineHeight: 1.6,
            borderRadius: '3px',
            color:
              party === 'government' ? theme.palette.party.onGovernment : theme.palette.party.onApplicant,
            bgcolor: theme.palette.party[party],
            '&:first-of-type': { borderTopLeftRadius: 8, borderBottomLeftRadius: 8 },
            '&:last-of-type': { borderTopRightRadius: 8, borderBottomRightRadius: 8 },
          })}
        >
          {translate(`zhuli.funding.part.${bound}`, {
            party: translate(`zhuli.funding.${party}`),
            value: value ?? '',
          })}
        </Box>
      ))}
    </Box>
  );
}
