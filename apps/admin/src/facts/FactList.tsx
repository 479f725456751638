import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

/** Facts of one kind under their heading; nothing at all where there are none. */
export function FactList<Item>(props: {
  readonly title: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}) {
  const id = useId();
  if (props.items.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 3 }}>
      <Typography id={id} variant="h4" component="h3" color="text.secondary" sx={{ fontSize: '0.9375rem' }}>
        {props.title}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {props.items.map(props.children)}
      </Box>
    </Box>
  );
}
