import ErrorIcon from '@mui/icons-material/CloudOffOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ApiError, isConsoleErrorCode } from '../graphql/error.ts';
import { Notice } from './Notice.tsx';

/** An error as a reader meets it: what it means, what to do, and the code for whoever is asked for help. */
export function ErrorNotice({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const translate = useTranslate();
  const code = error instanceof ApiError ? error.code : 'UNEXPECTED';
  const explanation =
    error instanceof ApiError && !isConsoleErrorCode(error.code)
      ? error.message
      : translate(`zhuli.error.${code.toLowerCase()}.text`);
  const title = isConsoleErrorCode(code)
    ? translate(`zhuli.error.${code.toLowerCase()}.title`)
    : translate('zhuli.error.unexpected.title');
  return (
    <Notice
      urgent
      icon={<ErrorIcon />}
      title={title}
      actions={
        <Button variant="contained" onClick={retry}>
          {translate('zhuli.error.retry')}
        </Button>
      }
    >
      {explanation} {translate('zhuli.error.code', { code })}
    </Notice>
  );
}
