import OpenIcon from '@mui/icons-material/CheckCircleOutline';
import UnknownIcon from '@mui/icons-material/HelpOutline';
import ClosingIcon from '@mui/icons-material/HourglassBottom';
import ExhaustedIcon from '@mui/icons-material/HourglassDisabled';
import ClosedIcon from '@mui/icons-material/RemoveCircleOutline';
import UpcomingIcon from '@mui/icons-material/Schedule';
import { Box, type SvgIcon } from '@mui/material';
import type { WindowStateName } from '@zhuli/domain';
import { useTranslate } from 'react-admin';

const ICONS: Readonly<Record<WindowStateName, typeof SvgIcon>> = {
  open: OpenIcon,
  closing_soon: ClosingIcon,
  upcoming: UpcomingIcon,
  closed: ClosedIcon,
  exhausted: ExhaustedIcon,
  unknown: UnknownIcon,
};

/** A window's state in a word, with a sign and a color that only repeat it. */
export function WindowStateChip({ state }: { readonly state: WindowStateName }) {
  const translate = useTranslate();
  const Icon = ICONS[state];
  return (
    <Box
      component="span"
      data-window-state={state}
      sx={(theme) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        pl: 0.75,
        pr: 1.25,
        py: 0.25,
        borderRadius: 99,
        fontSize: '0.875rem',
        fontWeight: 600,
        lineHeight: 1.6,
        whiteSpace: 'nowrap',
        border: '1px solid',
        borderColor: state === 'unknown' ? 'divider' : 'transparent',
        color: theme.palette.windowState[state].text,
        bgcolor: theme.palette.windowState[state].background,
      })}
    >
      <Icon aria-hidden sx={{ fontSize: '1.1rem' }} />
      {translate(`zhuli.window.state.${state}`)}
    </Box>
  );
}
