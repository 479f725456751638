import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FactItem } from '../facts/FactItem.tsx';
import { NextTransition } from './NextTransition.tsx';
import { WindowStateChip } from './WindowStateChip.tsx';
import { type ApplicationWindow, stateName } from './window.ts';

/** One window: what is printed of it, what it is today and why, and what comes next. */
export function WindowItem({ window }: { readonly window: ApplicationWindow }) {
  const translate = useTranslate();
  const name =
    window.label ?? (window.purpose === 'PURCHASE' ? translate('zhuli.window.purchase') : undefined);
  return (
    <FactItem
      fact={window}
      mark={<WindowStateChip state={stateName(window.status.state)} />}
      label={name}
      text={window.text}
    >
      <Box sx={{ mt: 0.5 }}>
        <Typography variant="body2" color="text.secondary">
          {translate('zhuli.window.today', { reason: window.status.reason })}
        </Typography>
        <NextTransition status={window.status} />
      </Box>
    </FactItem>
  );
}
