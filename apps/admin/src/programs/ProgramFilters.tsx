import ClearIcon from '@mui/icons-material/Close';
import { Box, Button, TextField } from '@mui/material';
import { useGetList, useListContext, useTranslate } from 'react-admin';
import type { ListedAgency } from '../agencies/agencies.ts';
import { dayInBothCalendars, yearInBothCalendars } from '../calendar/both-calendars.ts';
import type { ListedYear } from '../fiscal-years/fiscal-years.ts';
import { programMessages } from '../i18n/en/programs.ts';
import { nameIn } from '../i18n/name-in.ts';
import { useConsoleLocale } from '../i18n/useConsoleLocale.ts';
import { WINDOW_STATES } from '../windows/window.ts';
import { ProgramSearch } from './ProgramSearch.tsx';

const SUPPORT_KINDS = Object.keys(programMessages.kind);

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A native select: at home on phones and with every assistive technology. */
function ChoiceFilter(props: {
  readonly source: string;
  readonly label: string;
  readonly any: string;
  readonly choices: readonly Choice[];
  /** Why there are no choices. */
  readonly error?: string | undefined;
}) {
  const { filterValues, setFilters } = useListContext();
  const { source, label, any, choices } = props;
  return (
    <TextField
      select
      size="small"
      id={`filter-${source}`}
      label={label}
      error={Boolean(props.error)}
      helperText={props.error}
      value={String(filterValues[source] ?? '')}
      onChange={({ target }) => {
        const { [source]: _, ...others } = filterValues;
        setFilters(target.value === '' ? others : { ...others, [source]: target.value });
      }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: { xs: '100%', sm: 190 }, maxWidth: { sm: 300 } }}
    >
      <option value="">{any}</option>
      {choices.map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </TextField>
  );
}

export function ProgramFilters() {
  const translate = useTranslate();
  const locale = useConsoleLocale();
  const { filterValues, setFilters } = useListContext();
  const agencies = useGetList<ListedAgency>('agencies', { meta: { locale } });
  const years = useGetList<ListedYear>('fiscal-years', { meta: { locale } });

  const failure = (query: { readonly error: unknown }) =>
    query.error ? translate('zhuli.program.filter.unavailable') : undefined;
  const agencyName = (agency: ListedAgency) => {
    const name = nameIn(locale, agency);
    if (!agency.validUntil) return name;
    return translate('zhuli.program.filter.former', {
      name,
      until: dayInBothCalendars(agency.validUntil, locale),
    });
  };
  return (
    <Box
      component="form"
      role="search"
      aria-label={translate('zhuli.program.filter.title')}
      onSubmit={(event) => event.preventDefault()}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2.5 }}
    >
      <ProgramSearch />
      <ChoiceFilter
        source="agency"
        label={translate('zhuli.program.filter.agency')}
        any={translate('zhuli.program.filter.any_agency')}
        error={failure(agencies)}
        choices={(agencies.data ?? []).map((agency) => ({ value: agency.id, label: agencyName(agency) }))}
      />
      <ChoiceFilter
        source="kind"
        label={translate('zhuli.program.filter.kind')}
        any={translate('zhuli.program.filter.any_kind')}
        choices={SUPPORT_KINDS.map((kind) => ({ value: kind, label: translate(`zhuli.kind.${kind}`) }))}
      />
      <ChoiceFilter
        source="fiscalYear"
        label={translate('zhuli.program.filter.year')}
        any={translate('zhuli.program.filter.any_year')}
        error={failure(years)}
        choices={(years.data ?? []).map(({ id }) => ({
          value: String(id),
          label: yearInBothCalendars(id, locale),
        }))}
      />
      <ChoiceFilter
        source="state"
        label={translate('zhuli.program.filter.state')}
        any={translate('zhuli.program.filter.any_state')}
        choices={WINDOW_STATES.map((state) => ({
          value: state,
          label: translate(`zhuli.window.state.${state}`),
        }))}
      />
      {Object.keys(filterValues).length > 0 ? (
        <Button startIcon={<ClearIcon />} onClick={() => setFilters({})}>
          {translate('zhuli.program.filter.clear')}
        </Button>
      ) : null}
    </Box>
  );
}
