import type { Language } from '../../model/text';
import { formatCount } from '../../model/units';
import type { CompareOrder } from '../../state/compare-order';
import type { ComparisonReport } from '../../state/compare-report';
import { shortDigest, type FileOrigin } from '../run-origin';
import { slotStem } from './slot-words';

/** What runs a comparison rests on: how many, of which luck, at which money. */
export function sayStudy(
  { paths, seed, equalMoney, slots }: Pick<CompareOrder, 'paths' | 'seed' | 'equalMoney' | 'slots'>,
  language: Language,
): string {
  const count = formatCount(paths, language);
  const first = slots[0]?.name[language] ?? '';
  const zh = [`每个方案 ${count} 次模拟`, `随机种子 ${seed}，共用同一组随机数`];
  const en = [`${count} simulated futures each`, `seed ${seed}, the same luck for all`];
  if (equalMoney) {
    zh.push(`财政资金都按“${first}”的规模`);
    en.push(`as much public money as “${first}”`);
  }
  return (language === 'zh' ? zh : en).join(' · ');
}

/** Where the files of a comparison come from. */
export function comparisonOrigin({ order, runs }: ComparisonReport, language: Language): FileOrigin {
  const ids = order.slots.map(slotStem);
  const names = order.slots.map(({ name }, i) => `${name[language]} ${shortDigest(runs[i].result.digest)}`);
  const title = language === 'zh' ? '引导基金模拟器 · 对比' : 'Guidance Fund Simulator · comparison';
  return {
    stem: ['guidefund', ...ids, runs[0].result.digest.slice(0, 4)].join('-'),
    note: [title, names.join(language === 'zh' ? '、' : ', '), sayStudy(order, language)].join(' · '),
  };
}
