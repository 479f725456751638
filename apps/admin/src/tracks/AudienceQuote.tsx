import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Disclosures } from '../facts/Disclosures.tsx';
import type { Evidence } from '../facts/fact.ts';
import { useSourceDisclosure } from '../facts/useFactDisclosures.tsx';

export interface Audience {
  /** The words of the source. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** For whom it is, in the words of the source, with their citation on demand. */
export function AudienceQuote({ audience }: { readonly audience: Audience }) {
  const translate = useTranslate();
  const source = useSourceDisclosure();
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="caption" color="text.secondary" component="h3" sx={{ fontWeight: 600 }}>
        {translate('zhuli.program.audience')}
      </Typography>
      <Typography lang="zh-TW" sx={{ whiteSpace: 'pre-line' }}>
        {audience.text}
      </Typography>
      <Disclosures entries={[source(audience.evidence)]} />
    </Box>
  );
}
