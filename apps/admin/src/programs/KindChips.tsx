import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

/** What a program or a track gives, in words. */
export function KindChips({ kinds }: { readonly kinds: readonly string[] }) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {kinds.map((kind) => (
        <Box
          key={kind}
          component="li"
          sx={{
            listStyle: 'none',
            px: 1,
            borderRadius: 1,
            border: 1,
            borderColor: 'divider',
            fontSize: '0.8125rem',
            lineHeight: 1.7,
            whiteSpace: 'nowrap',
          }}
        >
          {translate(`zhuli.kind.${kind}`)}
        </Box>
      ))}
    </Box>
  );
}
