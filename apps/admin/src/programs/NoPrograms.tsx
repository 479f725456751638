import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { Notice } from '../shell/Notice.tsx';
import type { SearchSuggestion } from './search-match.ts';

/** Why the list is empty, and what to do about it. */
export function NoPrograms() {
  const translate = useTranslate();
  const { filterValues, setFilters, meta } = useListContext();
  const suggestion: SearchSuggestion | null = meta?.suggestion ?? null;
  const reason = Object.keys(filterValues).length > 0 ? 'no_match' : 'empty';
  return (
    <Notice
      icon={<SearchOffIcon />}
      title={translate(`zhuli.program.${reason}.title`)}
      actions={
        reason === 'no_match' ? (
          <>
            {suggestion ? (
              <Button
                variant="contained"
                onClick={() => setFilters({ ...filterValues, search: suggestion.search })}
              >
                {translate('zhuli.program.filter.search_instead', { search: suggestion.search })}
              </Button>
            ) : null}
            <Button variant={suggestion ? 'outlined' : 'contained'} onClick={() => setFilters({})}>
              {translate('zhuli.program.filter.clear')}
            </Button>
          </>
        ) : null
      }
    >
      {suggestion?.text ?? translate(`zhuli.program.${reason}.text`)}
    </Notice>
  );
}
