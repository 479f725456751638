import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

export function ThemeWords({ themes }: { readonly themes: readonly string[] }) {
  const translate = useTranslate();
  if (themes.length === 0) return null;
  return (
    <Typography variant="body2" color="text.secondary">
      {themes.map((theme) => `#${translate(`zhuli.theme.${theme.toLowerCase()}`)}`).join('　')}
    </Typography>
  );
}
