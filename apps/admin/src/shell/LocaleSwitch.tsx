import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { isConsoleLocale, LOCALE_NAMES, LOCALES } from '../i18n/locale.ts';

/** Each language under its own name, so that it is found by those who cannot read the other. */
export function LocaleSwitch() {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={locale}
      aria-label={translate('zhuli.shell.language')}
      onChange={(_, chosen: unknown) => {
        if (isConsoleLocale(chosen)) setLocale(chosen);
      }}
    >
      {LOCALES.map((name) => (
        <ToggleButton
          key={name}
          value={name}
          lang={name}
          sx={{
            px: 1.5,
            minHeight: 36,
            color: 'text.secondary',
            '&.Mui-selected, &.Mui-selected:hover': {
              color: 'primary.contrastText',
              bgcolor: 'primary.main',
            },
          }}
        >
          {LOCALE_NAMES[name]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
