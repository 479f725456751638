import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Program } from './program.ts';

/** That a program rests, ended or was replaced; nothing where it goes on. */
export function LifecycleNote({ lifecycle: { state, replacedBy } }: Pick<Program, 'lifecycle'>) {
  const translate = useTranslate();
  if (state === 'ACTIVE') return null;
  return (
    <Typography color="secondary.main" sx={{ fontWeight: 600, mt: 1 }}>
      {replacedBy
        ? translate('zhuli.program.replaced_by', { program: replacedBy })
        : translate(`zhuli.program.lifecycle.${state.toLowerCase()}`)}
    </Typography>
  );
}
