import { text } from '../../../model/text';
import { formula, paragraph, type MethodSection } from '../section';

export const followOn: MethodSection = {
  id: 'follow-on',
  title: text('后续轮追加', 'Follow-on investment'),
  blocks: [
    paragraph(
      '预留的资金平分给每个项目；投资满两年仍未退出的，以首轮两倍的价格追加，所以这笔钱的倍数是 X/2。已退出的项目用不到预留，资金不再缴。',
      'The reserve is divided among the projects. A project still held two years after its ticket gets its part at twice the first price, so that money’s multiple is X/2; nothing is called for one that is over by then.',
    ),
    formula(
      text('追加额 = {r · F | n}', 'follow-on = {r · F | n}'),
      text('r 预留比例，F 子基金规模，n 项目数', 'r reserve, F size of the fund, n projects'),
    ),
    paragraph(
      '资金不够时管理费让位于预留。亏损按首轮与追加合计的成本算；账面价值是合计成本与合计估值孰低。',
      'Fees yield to the reserve when the fund runs short. Losses are on both parts together, and so is the lower of cost and value.',
    ),
  ],
  parameters: ['reserve'],
  sources: [],
  limits: [
    text(
      '管理人不挑：好坏项目一样追加。现实中会追加看好的。',
      'The manager does not choose: good and bad projects get the same. Real ones back the promising.',
    ),
    text('两年和两倍是固定的假设。', 'Two years and twice the price are fixed assumptions.'),
  ],
  tests: ['by-hand', 'money'],
};
