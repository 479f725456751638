import { startOfDayInTaipei } from '../../calendar/taipei.ts';
import { deadlineInstant, printedDeadline } from '../../window/deadline.ts';
import type { ApplicationWindow } from '../../window/window.ts';
import { type Check, located, pairsOf, scopesOf } from './check.ts';

/** Two windows of one kind and purpose that hold for one track at the same time: one of them is a slip, or belongs elsewhere. */
export const checkWindowOverlap: Check = (document, tell) => {
  const common = located(document.windows, 'windows');
  for (const { track, path } of scopesOf(document)) {
    const windows = track ? [...common, ...located(track.windows, ...path, 'windows')] : common;
    for (const [first, second] of pairsOf(windows)) {
      if (!overlap(first.item, second.item)) continue;
      tell(
        'WINDOWS_OVERLAP',
        second.path,
        `與受理期間「${first.item.key}」同類且時間重疊。請確認是否重複，或屬於不同分項。`,
        `Overlaps the window "${first.item.key}", which is of the same kind. Check whether it is a repetition, or belongs to another track.`,
      );
    }
  }
};

function overlap(left: ApplicationWindow, right: ApplicationWindow): boolean {
  if (left.kind !== right.kind || left.purpose !== right.purpose) return false;
  if (left.kind === 'months' && !left.months.some((month) => right.months.includes(month))) return false;
  if (left.kind === 'relative' && left.after?.event.zh !== right.after?.event.zh) return false;
  return startOf(left) < endOf(right) && startOf(right) < endOf(left);
}

const startOf = ({ opensOn }: ApplicationWindow): number =>
  opensOn === undefined ? Number.NEGATIVE_INFINITY : startOfDayInTaipei(opensOn).getTime();

function endOf(window: ApplicationWindow): number {
  const deadline = printedDeadline(window);
  return deadline === undefined ? Number.POSITIVE_INFINITY : deadlineInstant(deadline).getTime();
}
