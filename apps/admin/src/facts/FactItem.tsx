import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Disclosures } from './Disclosures.tsx';
import type { SourcedFact } from './fact.ts';
import { InferredMark } from './InferredMark.tsx';
import { useFactDisclosures } from './useFactDisclosures.tsx';

/** One fact: the figure that the eye should catch, its sentence, and on demand what it rests on. */
export function FactItem(props: {
  readonly fact: SourcedFact;
  readonly text: ReactNode;
  readonly headline?: string | null;
  /** What the figure is, or what the sentence is about. */
  readonly label?: string | undefined;
  /** What stands before the figure: a state, say. */
  readonly mark?: ReactNode;
  /** Why the fact stays in the words of the source. */
  readonly whyWords?: string;
  /** What stands below the sentence. */
  readonly children?: ReactNode;
}) {
  const { fact, label, headline, mark } = props;
  const disclosures = useFactDisclosures(fact, props.whyWords);
  const hasTitle = Boolean(mark || headline || label);
  return (
    <Box
      component="li"
      sx={{
        listStyle: 'none',
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0, pt: 0 },
        '&:last-of-type': { pb: 0 },
      }}
    >
      {hasTitle ? (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'baseline',
            columnGap: 1.25,
            rowGap: 0.25,
            mb: 0.25,
          }}
        >
          {mark}
          {headline ? (
            <Typography
              component="span"
              sx={{ fontWeight: 700, fontSize: '1.25rem', lineHeight: 1.4, color: 'primary.main' }}
            >
              {headline}
            </Typography>
          ) : null}
          {label ? (
            <Typography
              component="span"
              variant="body2"
              color="text.secondary"
              sx={headline ? null : { fontWeight: 600, '&::first-letter': { textTransform: 'uppercase' } }}
            >
              {label}
            </Typography>
          ) : null}
          {fact.isInferred ? <InferredMark /> : null}
        </Box>
      ) : null}
      <Typography component="div">
        {props.text}
        {fact.isInferred && !hasTitle ? <InferredMark /> : null}
      </Typography>
      {props.children}
      <Disclosures entries={disclosures} />
    </Box>
  );
}
