import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DisclosureEntry } from './Disclosures.tsx';
import type { Evidence, SourcedFact } from './fact.ts';
import { Quote } from './Quote.tsx';

const plain = (text: string) => (
  <Typography variant="body2" sx={{ my: 1, pl: 2 }}>
    {text}
  </Typography>
);

export function useSourceDisclosure(): (evidence: readonly Evidence[]) => DisclosureEntry {
  const translate = useTranslate();
  return (evidence) => ({
    key: 'source',
    label: translate('zhuli.fact.source'),
    isSource: true,
    content: evidence.map((words) => <Quote key={words.text} evidence={words} />),
  });
}

/** What a fact rests on: its source, why it was read so where the source is not plain, and the editors' note. */
export function useFactDisclosures(
  { evidence, inference, note }: SourcedFact,
  whyWords?: string,
): readonly DisclosureEntry[] {
  const translate = useTranslate();
  const source = useSourceDisclosure();
  return [
    source(evidence),
    ...(inference
      ? [{ key: 'inference', label: translate('zhuli.fact.inferred_why'), content: plain(inference) }]
      : []),
    ...(whyWords
      ? [{ key: 'untyped', label: translate('zhuli.fact.untyped'), content: plain(whyWords) }]
      : []),
    ...(note ? [{ key: 'note', label: translate('zhuli.fact.note'), content: plain(note) }] : []),
  ];
}
