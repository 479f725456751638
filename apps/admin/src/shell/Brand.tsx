import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

export function Brand() {
  const translate = useTranslate();
  return (
    <Box
      component={Link}
      to="/programs"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        color: 'text.primary',
        textDecoration: 'none',
        minHeight: 44,
      }}
    >
      <Box
        component="svg"
        viewBox="0 0 32 32"
        aria-hidden
        sx={{ width: 28, height: 28, flex: 'none', color: 'primary.main' }}
      >
        <rect width="32" height="32" rx="8" fill="currentColor" />
        <Box
          component="path"
          d="M8 22h16M10 17h12M13 12h6"
          sx={{
            stroke: (theme) => theme.palette.primary.contrastText,
            strokeWidth: 2.6,
            strokeLinecap: 'round',
          }}
        />
      </Box>
      <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.125rem', whiteSpace: 'nowrap' }}>
        {translate('zhuli.shell.name')}
      </Typography>
    </Box>
  );
}
