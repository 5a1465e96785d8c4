import { text } from '../../../model/text';
import { formula, list, paragraph, type MethodSection } from '../section';

export const secondary: MethodSection = {
  id: 'secondary',
  title: text('S基金承接', 'Takeover by an S-fund'),
  blocks: [
    paragraph(
      '每年年末，满了年限的子基金把尚未退出的项目全部挂出。承接方按额度买，额度不够时所有项目按同一比例卖出一部分，剩下的下一年再挂。',
      'At every year end, funds old enough offer all they still hold. The buyer has a quota; where it falls short, the same part of every position is sold, and the rest is offered again a year later.',
    ),
    formula(
      text(
        'w = min(1, {额度 · 承接方当年新增投资 | 挂出的总价})',
        'w = min(1, {quota · new investment of the buyer | price of all that is offered})',
      ),
      text('w 每个项目卖出的比例', 'w part of every position that is sold'),
    ),
    list(
      text(
        '定价：剩余成本、估值，或估值 ·（1 − 折扣）。',
        'Price: remaining cost, appraised value, or value · (1 − discount).',
      ),
      text(
        '价款是卖方子基金的回款，照常分配，也计入亏损口径；卖出部分不再计管理费。',
        'The price is proceeds of the selling fund, distributed as usual and counted in loss readings; what is sold bears no more fees.',
      ),
      text(
        '买方保持原来的退出时间和倍数；基金到期时同样强制处置。',
        'The buyer keeps time and multiple of the exit, and the forced sale at the fund’s end.',
      ),
      text(
        '买方若是公共资金，“财政与承接方合计”的倍数把两边的钱加在一起看。',
        'Where the buyer is public too, the public TVPI adds both sides.',
      ),
    ),
  ],
  parameters: ['secondary.quota', 'secondary.base', 'secondary.price', 'secondary.discount', 'secondary.fromAge'],
  sources: [],
  limits: [
    text('买方不挑项目，也不议价。', 'The buyer neither chooses nor bargains.'),
    text(
      '母基金最后一年末不再承接，因为反正要处置。',
      'Nothing is taken over at the programme’s last year end, when everything is sold anyway.',
    ),
  ],
  tests: ['transfers', 'by-hand', 'money'],
};
