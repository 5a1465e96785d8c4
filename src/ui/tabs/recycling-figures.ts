import { ownMoney } from '../../charts/own-money';
import type { RunOutcome } from '../../engine/result';
import { usesRecycling } from '../../model/mechanisms';
import type { Parameters } from '../../model/parameters';
import { text, type Language } from '../../model/text';
import { formatMoney, formatMultiple } from '../../model/units';
import type { Figure } from './figure';

const invested = {
  label: text('每元新增财政投出多少', 'Invested per yuan of new public money'),
  meaning: text(
    '投给项目的钱 ÷ 财政新增出资（不含循环再投），均为平均值。循环使用使同一笔钱多投几轮，社会资本也随之多投。',
    'Money put into projects over what the government newly pays in, both means. Recycling lets the same money invest again, and private money with it.',
  ),
};

const attracted = {
  label: text('每元新增财政带动社会资本', 'Private money per yuan of new public money'),
  meaning: text(
    '社会资本（含管理人）投入子基金的钱 ÷ 财政新增出资，均为平均值。“撬动”按子基金收到的钱计算，循环再投的部分也算财政的钱，所以比它小。',
    'What private investors (managers included) put into funds over what the government newly pays in, both means. The leverage counts recycled receipts as public money and is therefore lower.',
  ),
};

/** What each new yuan does where receipts are invested again; nothing where they are not. */
export function recyclingFigures(outcome: RunOutcome, parameters: Parameters, language: Language): readonly Figure[] {
  if (!usesRecycling(parameters)) return [];
  const { incidence, transfers, metrics } = outcome.result;
  const paid = incidence.government.in;
  const { social, manager, buyers } = ownMoney(outcome.result);
  const money = (wan: number): string => formatMoney(wan, language, 3);
  const times = (x: number): string => formatMultiple(x, language, 2);
  const mean = text('平均', 'mean')[language];
  const leverage = (name: string): string => times(metrics[name]?.mean ?? NaN);
  const [again, spent, fresh] = [transfers['recycling.calls'], incidence.projects.out, paid].map(money);
  return [
    {
      ...invested,
      figure: times(incidence.projects.out / paid),
      unit: mean,
      lines:
        language === 'zh'
          ? [`新增出资 ${fresh}，投给项目 ${spent}`, `循环再投 ${again}`]
          : [`${fresh} newly paid in, ${spent} invested`, `${again} of receipts invested again`],
    },
    {
      ...attracted,
      figure: times((social.in + manager.in + buyers.in) / paid),
      unit: mean,
      lines: [
        language === 'zh'
          ? `按子基金计：撬动 ${leverage('leverage.social')}，总额 ${leverage('leverage.total')}`
          : `of the funds: leverage ${leverage('leverage.social')}, total ${leverage('leverage.total')}`,
      ],
    },
  ];
}
