import SearchIcon from '@mui/icons-material/Search';
import { InputAdornment, TextField } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';

/** How long the typing must rest before the list is asked for, in milliseconds. */
const REST = 300;

/** The API takes no more. */
const MAX_LENGTH = 100;

/**
 * Words to search for. The list follows the typing, but not the keys with which an input method composes a character:
 * half a syllable of Zhuyin finds nothing.
 */
export function ProgramSearch() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const applied = typeof filterValues.search === 'string' ? filterValues.search : '';
  const [typed, setTyped] = useState(applied);
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address may change without the field: back, forward, a cleared filter, a suggestion taken.
  useEffect(() => setTyped(applied), [applied]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const apply = (search: string) => {
    clearTimeout(timer.current);
    const { search: _, ...others } = filterValues;
    setFilters(search.trim() === '' ? others : { ...others, search: search.trim() });
  };
  const applySoon = (search: string) => {
    clearTimeout(timer.current);
    if (!isComposing.current) timer.current = setTimeout(() => apply(search), REST);
  };
  return (
    <TextField
      type="search"
      size="small"
      id="filter-search"
      label={translate('zhuli.program.filter.search')}
      placeholder={translate('zhuli.program.filter.search_example')}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        applySoon(target.value);
      }}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={({ currentTarget }) => {
        isComposing.current = false;
        applySoon((currentTarget.querySelector('input') ?? { value: typed }).value);
      }}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) apply(typed);
      }}
      slotProps={{
        htmlInput: { maxLength: MAX_LENGTH, enterKeyHint: 'search' },
        inputLabel: { shrink: true },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
      sx={{ flexBasis: '100%' }}
    />
  );
}
