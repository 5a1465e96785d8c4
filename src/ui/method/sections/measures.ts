import { text } from '../../../model/text';
import { formula, list, paragraph, type MethodSection } from '../section';

export const measures: MethodSection = {
  id: 'measures',
  title: text('收益与杠杆的指标', 'Measures of return and leverage'),
  blocks: [
    formula(
      text('TVPI = {累计收回 | 累计出资}', 'TVPI = {received | paid in}'),
      text(
        '到期时一切已处置，TVPI 即 DPI；收回不少于出资即“收回本金”',
        'Everything is sold in the end, so TVPI is DPI; capital is back when receipts reach what was paid in',
      ),
    ),
    formula(
      'Σ_q {F_q | (1 + i)^{q/4}} = 0',
      text(
        'IRR 是使各季净现金流现值为零的年利率 i，取离 0 最近的根；一分未回为 −100%；没有正负号变化的不定义，单独计数、不参与平均',
        'The IRR is the yearly rate i at which quarterly flows are worth nothing, the root nearest 0; −100% when nothing came back; without a change of sign it is undefined, counted, and left out of the mean',
      ),
    ),
    formula(
      text(
        'NPV = 收回的现值 − 出资的现值      PME = {收回的现值 | 出资的现值}',
        'NPV = PV of receipts − PV of calls      PME = {PV of receipts | PV of calls}',
      ),
      text('按财政资金成本折到母基金成立时', 'discounted at the cost of public money to the start of the programme'),
    ),
    list(
      text(
        '社会资本杠杆 =（子基金全部缴款 − 政府缴款）÷ 政府缴款；总杠杆 = 全部缴款 ÷ 政府缴款。两种口径相差 1，管理人出资计入社会资本。',
        'Private leverage = (all calls − the government’s) ÷ the government’s; total leverage = all calls ÷ the government’s. They differ by 1; the manager’s commitment counts as private.',
      ),
      text(
        '最大垫付 = 财政累计净流出的最高点；现金回正年 = 累计净流量首次不为负的年末。',
        'Peak exposure is the highest cumulative net outlay; the break-even year is the first year end at which the cumulative net flow is not negative.',
      ),
    ),
    paragraph(
      '保本所需的成功倍数由一个式子给出（到期强制处置还会再多要一点）：',
      'What winners must return to break even follows from one equation (forced sales ask for a little more):',
    ),
    formula(
      text('p · X + (1 − p) · μ = 1 + {费用 | 投资额}', 'p · X + (1 − p) · μ = 1 + {fees | invested}'),
      text(
        'p 成功率，X 成功倍数，μ 失败项目平均回收',
        'p success rate, X multiple of winners, μ mean recovery of failures',
      ),
    ),
  ],
  parameters: ['programme.discountRate'],
  sources: [
    text('Norstrøm（1972）：内部收益率唯一的充分条件', 'Norstrøm (1972): when an internal rate is unique'),
    text('Kaplan 与 Schoar（2005）：公开市场等价', 'Kaplan & Schoar (2005): the public market equivalent'),
  ],
  limits: [
    text('折现率是一个常数；不计通货膨胀。', 'The discount rate is one constant; there is no inflation.'),
    text('不计产业带动、就业与税收。', 'Industrial effects, jobs and taxes do not count.'),
  ],
  tests: ['rates', 'leverage', 'break-even', 'break-even-run'],
};
