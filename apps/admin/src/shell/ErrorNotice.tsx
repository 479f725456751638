import ErrorIcon from '@mui/icons-material/CloudOffOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ApiError, isConsoleErrorCode } from '../graphql/error.ts';
import { Notice } from './Notice.tsx';

/** An error as a reader meets it: what happened, what to do, and the code for whoever is asked for help. */
export function ErrorNotice(props: {
  readonly error: unknown;
  readonly retry: () => void;
  readonly level?: 'h1' | 'h2';
}) {
  const translate = useTranslate();
  const { error, retry, level = 'h2' } = props;
  const code = error instanceof ApiError ? error.code : 'UNEXPECTED';
  // The API says in the reader's language what it refuses and how to mend that; the rest the console says itself.
  const isRefusal = error instanceof ApiError && !isConsoleErrorCode(code);
  const title = isRefusal ? error.message : translate(`zhuli.error.${code.toLowerCase()}.title`);
  const advice = isRefusal ? error.hint : translate(`zhuli.error.${code.toLowerCase()}.text`);
  return (
    <Notice
      urgent
      level={level}
      icon={<ErrorIcon />}
      title={title}
      actions={
        <Button variant="contained" onClick={retry}>
          {translate('zhuli.error.retry')}
        </Button>
      }
    >
      {advice} {translate('zhuli.error.code', { code })}
    </Notice>
  );
}
