import { closedEarly } from './reason.ts';
import { spanAt, type Timeline, timeline } from './timeline.ts';
import type { ApplicationWindow } from './window.ts';

/**
 * From the moment at which an editor closed the window it stays as it was left, whatever its dates say: exhausted
 * where funds or places ran out, closed where it was cancelled. Before that moment nothing changes. A window that had
 * reached its deadline by then cannot run out any more: it stays closed for the reason it had.
 */
export function applyEarlyClosure(segments: Timeline, window: ApplicationWindow): Timeline {
  const closure = window.earlyClosure;
  if (!closure) return segments;
  const at = Date.parse(closure.at);
  const [first, ...rest] = segments;
  const history = timeline(first, ...rest.filter(({ from }) => from <= at));
  if (spanAt(history, at).segment.state === 'closed') return history;
  return timeline(...history, {
    from: at,
    state: closure.reason === 'cancelled' ? 'closed' : 'exhausted',
    reason: closedEarly(window, closure),
    tentative: false,
    window: window.key,
  });
}
