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
  const words: string[] = [];
  let singles = '';
  const flush = (): void => {
    if (singles !== '') words.push(...pairs(singles));
    singles = '';
  };
  for (const { segment } of segmenter.segment(run)) {
    if (Array.from(segment).length > 1) {
      // One character alone before a word belongs to it (水|五金, 碳|盤查).
      const isAlone = Array.from(singles).length === 1;
      const word = isAlone ? singles + segment : segment;
      if (isAlone) singles = '';
      flush();
      words.push(word);
    } else if (BETWEEN.has(segment)) {
      flush();
    } else if (singles === '' && ENDINGS.has(segment) && words.length > 0) {
      words.push((words.pop() ?? '') + segment);
    } else {
      singles += segment;
    }
  }
  const isLeftOver = Array.from(singles).length === 1 && words.length > 0;
  if (isLeftOver) words.push((words.pop() ?? '') + singles);
  else flush();
  return words.length > 0 ? words : [run];
}

/** Characters that the dictionary leaves single are words of two (節|能|減|碳), with a last one of three where they are odd. */
function pairs(singles: string): readonly string[] {
  const characters = Array.from(singles);
  const found: string[] = [];
  while (characters.length > 0) found.push(characters.splice(0, characters.length === 3 ? 3 : 2).join(''));
  return found;
}
