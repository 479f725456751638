import ExploreIcon from '@mui/icons-material/ExploreOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Notice } from './Notice.tsx';
import { PageTitle } from './PageTitle.tsx';

export function NotFoundPage() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate('ra.page.not_found')} />
      <Notice
        level="h1"
        icon={<ExploreIcon />}
        title={translate('ra.page.not_found')}
        actions={
          <Button component={Link} to="/programs" variant="contained">
            {translate('zhuli.shell.home')}
          </Button>
        }
      >
        {translate('ra.message.not_found')}
      </Notice>
    </>
  );
}
