import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

/** The mark of a fact that the source does not say plainly. */
export function InferredMark() {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        px: 0.75,
        mx: 0.5,
        borderRadius: 0.75,
        border: '1px dashed',
        borderColor: 'secondary.main',
        color: 'secondary.main',
        fontSize: '0.75rem',
        fontWeight: 600,
        lineHeight: 1.6,
      }}
    >
      {translate('zhuli.fact.inferred')}
    </Box>
  );
}
