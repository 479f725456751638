import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Evidence } from './fact.ts';

/** The words of the source, untouched, and where they stand. They are Chinese whatever the language of the page. */
export function Quote({ evidence: { text, citation } }: { readonly evidence: Evidence }) {
  const translate = useTranslate();
  return (
    <Box
      component="figure"
      sx={{
        m: 0,
        my: 1,
        px: 2,
        py: 1.25,
        bgcolor: (theme) => theme.palette.quote,
        borderLeft: 3,
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      <Typography component="blockquote" lang="zh-TW" variant="body2" sx={{ m: 0, whiteSpace: 'pre-line' }}>
        {text}
      </Typography>
      <Typography component="figcaption" variant="caption" color="text.secondary" sx={{ mt: 0.5 }}>
        {translate('zhuli.fact.citation', { document: citation.document, locator: citation.locator })}
      </Typography>
    </Box>
  );
}
