/** Where one written word ends and the next begins, by the dictionary of ICU. */
const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'word' });

/** A single character that belongs to the word before it: 工業|局, 紡織|業, 低碳|化. */
const ENDINGS = new Set(
  '局署處处司部會会院所廠厂業业法型力化性者率費费金款案類类家商品機机車车館馆店區区縣县市鄉乡鎮镇',
);
/** Says nothing by itself between two words. */
const BETWEEN = new Set('及與与和或之的');

/** The words of a run of Chinese characters as it was typed, in order. Each is one stretch of it. */
export function chineseWords(run: string): readonly string[] {
  const stretches: string[][] = [[]];
  for (const { segment } of segmenter.segment(run)) {
    if (BETWEEN.has(segment)) stretches.push([]);
    else stretches.at(-1)?.push(segment);
  }
  const words = stretches.flatMap(wordsOfSegments);
  return words.length > 0 ? words : [run];
}

/** Segments that follow each other, put together where the dictionary took a word apart. */
function wordsOfSegments(segments: readonly string[]): readonly string[] {
  const words: string[] = [];
  let singles: string[] = [];
  const addToLast = (character: string): void => {
    words.push((words.pop() ?? '') + character);
  };
  for (const segment of segments) {
    if (Array.from(segment).length === 1) {
      if (singles.length === 0 && ENDINGS.has(segment) && words.length > 0) addToLast(segment);
      else singles.push(segment);
    } else {
      // One character alone before a word belongs to it (水|五金, 碳|盤查).
      words.push(...(singles.length === 1 ? [singles.join('') + segment] : [...pairs(singles), segment]));
      singles = [];
    }
  }
  if (singles.length === 1 && words.length > 0) addToLast(singles.join(''));
  else words.push(...pairs(singles));
  return words;
}

/** Characters that the dictionary leaves single are words of two (節|能|減|碳), with a last one of three where they are odd. */
function pairs(singles: readonly string[]): readonly string[] {
  const left = [...singles];
  const found: string[] = [];
  while (left.length > 0) found.push(left.splice(0, left.length === 3 ? 3 : 2).join(''));
  return found;
}
