import BackIcon from '@mui/icons-material/ArrowBack';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** The list comes back with the filters and the page it was left with. */
export function BackToList() {
  const translate = useTranslate();
  return (
    <Button component={Link} to="/programs" startIcon={<BackIcon />} sx={{ ml: -1, mb: 1.5 }}>
      {translate('zhuli.program.back')}
    </Button>
  );
}
