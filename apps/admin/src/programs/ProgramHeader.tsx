import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { yearInBothCalendars } from '../calendar/both-calendars.ts';
import { nameIn } from '../i18n/name-in.ts';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import { AudienceQuote } from '../tracks/AudienceQuote.tsx';
import { WindowStateChip } from '../windows/WindowStateChip.tsx';
import { stateName } from '../windows/window.ts';
import { KindChips } from './KindChips.tsx';
import { kindsOf } from './kinds-of.ts';
import { LifecycleNote } from './LifecycleNote.tsx';
import type { Program } from './program.ts';
import { ThemeWords } from './ThemeWords.tsx';

/** Who it is, in one look: names, year, what it gives, and whether one can apply today. */
export function ProgramHeader({ program }: { readonly program: Program }) {
  const translate = useTranslate();
  const locale = useConsoleLocale();
  const { windowStatus: status } = program;
  return (
    <Box component="header">
      <Typography variant="caption" color="text.secondary" component="p">
        {[
          ...program.agencies.map((agency) => nameIn(locale, agency)),
          yearInBothCalendars(program.fiscalYear, locale),
        ].join(' · ')}
      </Typography>
      <Typography variant="h1" lang="zh-TW" sx={{ mt: 0.5 }}>
        {program.name}
      </Typography>
      <Typography color="text.secondary" lang="en">
        {program.nameEn}
        {program.isNameEnUnofficial ? (
          <Typography component="span" variant="caption" lang={locale}>
            {' '}
            ({translate('zhuli.program.unofficial')})
          </Typography>
        ) : null}
      </Typography>
      {program.editorialName ? (
        <Typography variant="body2" color="secondary.main">
          {translate('zhuli.pair', {
            label: translate('zhuli.program.editorial'),
            value: program.editorialName,
          })}
        </Typography>
      ) : null}
      {program.aliases.length > 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate('zhuli.pair', {
            label: translate('zhuli.program.aliases'),
            value: program.aliases.join('、'),
          })}
        </Typography>
      ) : null}
      <LifecycleNote lifecycle={program.lifecycle} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', my: 2 }}>
        <WindowStateChip state={stateName(status.state)} />
        <Typography variant="body2" color="text.secondary" component="span">
          {status.reason}
        </Typography>
      </Box>
      <Typography sx={{ maxWidth: '46em', fontSize: '1.125rem' }}>{program.summary}</Typography>
      {program.audience ? <AudienceQuote audience={program.audience} /> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'center', mt: 2 }}>
        <KindChips kinds={kindsOf(program.tracks)} />
        <ThemeWords themes={program.themes} />
      </Box>
      {program.note ? (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
          {translate('zhuli.pair', { label: translate('zhuli.program.note'), value: program.note })}
        </Typography>
      ) : null}
    </Box>
  );
}
