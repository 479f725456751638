import { type Check, located, scopesOf } from './check.ts';

/** Places are either counted or unlimited, and no more are used than there are. */
export const checkQuotas: Check = (document, tell) => {
  for (const scope of scopesOf(document)) {
    for (const { item, path } of located(scope.stated.quotas, ...scope.path, 'quotas')) {
      if (item.count === undefined && !item.unlimited) {
        tell(
          'QUOTA_WITHOUT_COUNT',
          path,
          '名額既無數目也未註明不限。請填寫 count 或 unlimited。',
          'Neither a count nor unlimited. Fill in one of them.',
        );
      }
      if (item.count !== undefined && item.unlimited) {
        tell(
          'QUOTA_COUNTED_AND_UNLIMITED',
          path,
          '名額不能既有數目又不限。請刪除 count 或 unlimited。',
          'Places cannot be counted and unlimited at once. Remove count or unlimited.',
        );
      }
      if (
        item.count !== undefined &&
        item.used !== undefined &&
        item.used > item.count &&
        !item.approximate
      ) {
        tell(
          'QUOTA_USED_ABOVE_COUNT',
          [...path, 'used'],
          `已用名額${item.used}多於名額${item.count}。請改正其一。`,
          `${item.used} places are used, of ${item.count}. Correct one of them.`,
        );
      }
      if (item.used !== undefined && item.usedAsOf === undefined) {
        tell(
          'QUOTA_USED_UNDATED',
          [...path, 'used'],
          '已用名額會變動。請填寫資料日期 usedAsOf。',
          'The number of used places changes. Fill in usedAsOf, the day of the figure.',
        );
      }
    }
  }
};
