import SourcesIcon from '@mui/icons-material/FormatQuote';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Opens and closes the source sentences of the whole page, for those who check them one after another. */
export function SourcesSwitch({ on, toggle }: { readonly on: boolean; readonly toggle: () => void }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', justifyContent: 'flex-end', my: -1 }}>
      <Button aria-pressed={on} startIcon={<SourcesIcon />} onClick={toggle}>
        {translate(on ? 'zhuli.program.hide_sources' : 'zhuli.program.show_sources')}
      </Button>
    </Box>
  );
}
