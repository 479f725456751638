import { Container } from '@mui/material';
import { useResetErrorBoundaryOnLocationChange } from 'react-admin';
import { ErrorNotice } from './ErrorNotice.tsx';

/** What is shown when drawing a page failed. */
export function PageError(props: {
  readonly error?: unknown;
  readonly resetErrorBoundary: (reason: undefined) => void;
}) {
  const retry = () => props.resetErrorBoundary(undefined);
  useResetErrorBoundaryOnLocationChange(retry);
  return (
    <Container maxWidth="lg" component="main" sx={{ py: 5 }}>
      <ErrorNotice level="h1" error={props.error} retry={retry} />
    </Container>
  );
}
