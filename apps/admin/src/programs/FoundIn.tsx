import { alpha, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { beyondTheRow, type SearchFragment, type SearchMatch } from './search-match.ts';

/** The places in a program where the search was found, with the words marked. */
export function FoundIn({ match }: { readonly match: SearchMatch | null }) {
  return beyondTheRow(match).map((fragment) => <Fragment key={textOf(fragment)} fragment={fragment} />);
}

const textOf = ({ field, segments }: SearchFragment): string =>
  `${field} ${segments.map(({ text }) => text).join('')}`;

function Fragment({ fragment }: { readonly fragment: SearchFragment }) {
  const translate = useTranslate();
  const { field, isCutBefore, isCutAfter, segments } = fragment;
  let place = 0;
  return (
    <Typography
      variant="body2"
      component="div"
      color="text.secondary"
      sx={{
        mt: 0.5,
        '& mark': {
          color: 'text.primary',
          fontWeight: 600,
          backgroundColor: ({ palette }) => alpha(palette.primary.main, 0.16),
        },
      }}
    >
      {translate('zhuli.program.found_in', { field: translate(`zhuli.search_field.${field.toLowerCase()}`) })}
      {isCutBefore ? '…' : ''}
      {segments.map(({ text, isMatch }) => {
        place += text.length;
        return isMatch ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>;
      })}
      {isCutAfter ? '…' : ''}
    </Typography>
  );
}
