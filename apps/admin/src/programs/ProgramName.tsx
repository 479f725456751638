import { Link as MuiLink, Typography } from '@mui/material';
import { useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';
import { FoundIn } from './FoundIn.tsx';
import type { ListedProgram } from './listed-program.ts';

/** The Chinese name leads to the program; the English one stands small beneath, whatever the language of the page, and where a search was found. */
export function ProgramName({ program }: { readonly program: ListedProgram }) {
  const createPath = useCreatePath();
  return (
    <>
      <MuiLink
        component={Link}
        to={createPath({ resource: 'programs', type: 'show', id: program.id })}
        lang="zh-TW"
        underline="hover"
        sx={{
          fontWeight: 600,
          fontSize: '1.0625rem',
          lineHeight: 1.5,
          color: 'text.primary',
          '&::after': { content: '""', position: 'absolute', inset: 0 },
        }}
      >
        {program.name}
      </MuiLink>
      <Typography variant="caption" component="div" lang="en" color="text.secondary">
        {program.nameEn}
      </Typography>
      <FoundIn match={program.match} />
    </>
  );
}
