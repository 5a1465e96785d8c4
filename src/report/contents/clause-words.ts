/** §二（一）1: a part, a division in it, an item in that. */
const NUMBERED = /^§([一二三四五六七八九十]+)((?:（[一二三四五六七八九十]+）)?)(\d*)$/;

/** A clause as documents cite one another: §二（一）1 is 第二部分（一）第1项, §加强保障 is “加强保障”部分. */
export function clauseWords(clause: string): string {
  const [found, part, division, item] = NUMBERED.exec(clause) ?? [];
  if (found !== undefined) return `第${part}部分${division}${item === '' ? '' : `第${item}项`}`;
  return clause.startsWith('§') ? `“${clause.slice(1)}”部分` : clause;
}
