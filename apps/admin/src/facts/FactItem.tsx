import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Disclosures } from './Disclosures.tsx';
import type { SourcedFact } from './fact.ts';
import { InferredMark } from './InferredMark.tsx';
import { useFactDisclosures } from './useFactDisclosures.tsx';

/** One fact: a sentence, its figure if a picture says it sooner, and on demand what it rests on. */
export function FactItem(props: {
  readonly fact: SourcedFact;
  readonly text: ReactNode;
  /** The figure that the eye should catch. */
  readonly headline?: string | null;
  /** What the figure is. */
  readonly label?: string | undefined;
  /** What stands above the label: a state, say. */
  readonly mark?: ReactNode;
  /** Why the fact stays in the words of the source. */
  readonly whyWords?: string;
  /** What stands below the sentence. */
  readonly children?: ReactNode;
}) {
  const { fact, label, headline, mark } = props;
  const disclosures = useFactDisclosures(fact, props.whyWords);
  return (
    <Box
      component="li"
      sx={{
        listStyle: 'none',
        py: 1.75,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
        display: { sm: 'grid' },
        gridTemplateColumns: '8.5rem minmax(0, 1fr)',
        columnGap: 2.5,
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexDirection: { xs: 'row', sm: 'column' },
          flexWrap: 'wrap',
          alignItems: { xs: 'baseline', sm: 'flex-start' },
          columnGap: 1,
          rowGap: 0.25,
          pt: { sm: 0.25 },
        }}
      >
        {mark}
        {headline ? (
          <Typography
            component="span"
            sx={{ fontWeight: 700, fontSize: '1.1875rem', lineHeight: 1.4, color: 'primary.main' }}
          >
            {headline}
          </Typography>
        ) : null}
        {label ? (
          <Typography component="span" variant="caption" color="text.secondary">
            {label}
          </Typography>
        ) : null}
        {fact.isInferred ? <InferredMark /> : null}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography component="div">{props.text}</Typography>
        {props.children}
        <Disclosures entries={disclosures} />
      </Box>
    </Box>
  );
}
