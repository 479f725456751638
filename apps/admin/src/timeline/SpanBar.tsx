import { Box, type Theme } from '@mui/material';
import type { WindowStateName } from '@zhuli/domain';
import type { YearSpan } from './year-spans.ts';

/** Printed days are a full bar, an end that is not printed fades away, a guess at when is hatched. */
function paint({ unknownStart, unknownEnd, vague }: YearSpan, color: string): string {
  if (vague) return `repeating-linear-gradient(135deg, ${color} 0 3px, transparent 3px 9px)`;
  if (unknownStart || unknownEnd) {
    return `linear-gradient(90deg, ${unknownStart ? 'transparent' : color}, ${color} 12%, ${color} 88%, ${unknownEnd ? 'transparent' : color})`;
  }
  return color;
}

export function SpanBar({ span, state }: { readonly span: YearSpan; readonly state: WindowStateName }) {
  return (
    <Box
      sx={(theme: Theme) => ({
        position: 'absolute',
        left: `${span.start * 100}%`,
        width: `max(${(span.end - span.start) * 100}%, 4px)`,
        top: 4,
        bottom: 4,
        borderRadius: '5px',
        opacity: span.vague ? 0.7 : 1,
        background: paint(span, theme.palette.windowState[state].bar),
      })}
    />
  );
}
