import { compareDates } from '../../calendar/calendar-date.ts';
import { type Check, located, scopesOf } from './check.ts';

/** How long the supported work may take. */
export const checkPeriods: Check = (document, tell) => {
  for (const scope of scopesOf(document)) {
    for (const { item, path } of located(scope.stated.execution, ...scope.path, 'execution')) {
      const { minMonths, maxMonths, startsOn, endsOn, from } = item;
      if ([minMonths, maxMonths, startsOn, endsOn, from].every((part) => part === undefined)) {
        tell(
          'PERIOD_EMPTY',
          path,
          '執行期間沒有任何內容。請填寫月數、起訖日或起算點。',
          'The period says nothing. Fill in months, days, or what it counts from.',
        );
      }
      if (minMonths !== undefined && maxMonths !== undefined && minMonths > maxMonths) {
        tell(
          'PERIOD_ENDS_BEFORE_START',
          [...path, 'minMonths'],
          `最短${minMonths}個月，最長卻僅${maxMonths}個月。請改正其一。`,
          `At least ${minMonths} months, and at most ${maxMonths}. Correct one of them.`,
        );
      }
      if (startsOn !== undefined && endsOn !== undefined && compareDates(startsOn, endsOn) > 0) {
        tell(
          'PERIOD_ENDS_BEFORE_START',
          [...path, 'endsOn'],
          `迄日 ${endsOn} 早於起日 ${startsOn}。請改正其一。`,
          `It ends on ${endsOn}, before it starts on ${startsOn}. Correct one of them.`,
        );
      }
    }
  }
};
