import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** What a page says in place of its content: what happened, and what to do now. */
export function Notice(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly urgent?: boolean;
  /** `h1` where the notice is all that the page has. */
  readonly level?: 'h1' | 'h2';
}) {
  return (
    <Paper
      role={props.urgent ? 'alert' : 'status'}
      variant="outlined"
      sx={{ p: { xs: 3, md: 6 }, textAlign: 'center', display: 'grid', justifyItems: 'center', gap: 1.5 }}
    >
      <Box
        aria-hidden
        sx={{ color: props.urgent ? 'error.main' : 'text.secondary', '& svg': { fontSize: 44 } }}
      >
        {props.icon}
      </Box>
      <Typography variant="h2" component={props.level ?? 'h2'}>
        {props.title}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '36em' }}>
        {props.children}
      </Typography>
      {props.actions ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 1 }}>{props.actions}</Box>
      ) : null}
    </Paper>
  );
}
