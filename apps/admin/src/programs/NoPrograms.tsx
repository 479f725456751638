import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { Notice } from '../shell/Notice.tsx';

/** Why the list is empty, and what to do about it. */
export function NoPrograms() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const reason = Object.keys(filterValues).length > 0 ? 'no_match' : 'empty';
  return (
    <Notice
      icon={<SearchOffIcon />}
      title={translate(`zhuli.program.${reason}.title`)}
      actions={
        reason === 'no_match' ? (
          <Button variant="contained" onClick={() => setFilters({})}>
            {translate('zhuli.program.filter.clear')}
          </Button>
        ) : null
      }
    >
      {translate(`zhuli.program.${reason}.text`)}
    </Notice>
  );
}
