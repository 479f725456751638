import ExpandIcon from '@mui/icons-material/ExpandMore';
import { Box, ButtonBase } from '@mui/material';
import { createContext, type ReactNode, useContext, useId, useState } from 'react';

/** Whether the page shows every source at once. */
export const AllSourcesContext = createContext(false);

export interface DisclosureEntry {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
  /** Opens with all the others when the reader asks to see every source. */
  readonly isSource?: boolean;
}

/** The reader's own choice holds until the choice for the whole page changes. */
function useOpen(isSource: boolean): readonly [boolean, () => void] {
  const all = useContext(AllSourcesContext) && isSource;
  const [own, setOwn] = useState<{ readonly whileAll: boolean; readonly open: boolean }>();
  const open = own?.whileAll === all ? own.open : all;
  return [open, () => setOwn({ whileAll: all, open: !open })];
}

function Disclosure({ entry }: { readonly entry: DisclosureEntry }) {
  const [open, toggle] = useOpen(entry.isSource ?? false);
  const id = useId();
  return (
    <>
      <ButtonBase
        onClick={toggle}
        aria-expanded={open}
        aria-controls={id}
        sx={{
          color: 'text.secondary',
          fontFamily: 'inherit',
          fontSize: '0.875rem',
          borderRadius: 1,
          minHeight: 32,
          pr: 0.75,
          '&:hover': { color: 'primary.main', textDecoration: 'underline' },
        }}
      >
        <ExpandIcon
          aria-hidden
          sx={{
            fontSize: '1.2rem',
            transform: open ? 'none' : 'rotate(-90deg)',
            transition: 'transform 120ms',
          }}
        />
        {entry.label}
      </ButtonBase>
      <Box id={id} hidden={!open} sx={{ order: 1, flexBasis: '100%' }}>
        {entry.content}
      </Box>
    </>
  );
}

/** Buttons in a row, each opening its own text below the row. */
export function Disclosures({ entries }: { readonly entries: readonly DisclosureEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, ml: -0.5 }}>
      {entries.map((entry) => (
        <Disclosure key={entry.key} entry={entry} />
      ))}
    </Box>
  );
}
