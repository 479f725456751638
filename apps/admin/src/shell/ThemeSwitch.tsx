import DarkModeIcon from '@mui/icons-material/DarkModeOutlined';
import LightModeIcon from '@mui/icons-material/LightModeOutlined';
import { IconButton, Tooltip, useTheme as useMuiTheme } from '@mui/material';
import { useTheme, useTranslate } from 'react-admin';

export function ThemeSwitch() {
  const translate = useTranslate();
  const shown = useMuiTheme().palette.mode;
  const [, setTheme] = useTheme(shown);
  const label = translate(shown === 'dark' ? 'zhuli.shell.to_light' : 'zhuli.shell.to_dark');
  return (
    <Tooltip title={label}>
      <IconButton
        aria-label={label}
        color="inherit"
        onClick={() => setTheme(shown === 'dark' ? 'light' : 'dark')}
      >
        {shown === 'dark' ? <LightModeIcon /> : <DarkModeIcon />}
      </IconButton>
    </Tooltip>
  );
}
