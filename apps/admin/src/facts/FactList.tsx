import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

/** Facts of one kind, what they are on the left and each of them on the right; nothing at all where there are none. */
export function FactList<Item>(props: {
  readonly title: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}) {
  const id = useId();
  if (props.items.length === 0) return null;
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '6.5rem minmax(0, 1fr)' },
        columnGap: 3,
        rowGap: 0.75,
        mt: 2.5,
        pt: 2.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography
        id={id}
        variant="h4"
        component="h3"
        color="text.secondary"
        sx={{ fontSize: '0.9375rem', pt: 0.25 }}
      >
        {props.title}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {props.items.map(props.children)}
      </Box>
    </Box>
  );
}
