import { text } from '../../../model/text';
import { formula, paragraph, type MethodSection } from '../section';

export const subsidy: MethodSection = {
  id: 'subsidy',
  title: text('风险补助与投资奖励', 'Subsidies'),
  blocks: [
    paragraph(
      '财政在基金之外付给管理人，单列为财政成本，不计入任何基金收益。',
      'The treasury pays managers outside the funds: a fiscal cost of its own, never part of a fund’s return.',
    ),
    formula(
      text(
        '风险补助 = min(比例 · max(0, 投资额 − 全部回款), 上限)',
        'loss subsidy = min(rate · max(0, invested − proceeds), cap)',
      ),
      text('每只子基金清算时一次', 'once per fund, at liquidation'),
    ),
    formula(
      text('投资奖励 = min(比例 · 当年投资额, 年上限)', 'investment reward = min(rate · invested in the year, cap)'),
      text('每只子基金每年，含后续轮', 'per fund and year, follow-ons included'),
    ),
  ],
  parameters: ['subsidy.lossRate', 'subsidy.lossCap', 'subsidy.investRate', 'subsidy.investCap'],
  sources: [],
  limits: [
    text(
      '补助不改变管理人的选择，也不影响基金的规模。',
      'Subsidies change neither what managers choose nor how large funds are.',
    ),
  ],
  tests: ['by-hand', 'money'],
};
