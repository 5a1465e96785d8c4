import { text } from '../../../model/text';
import { list, type MethodSection } from '../section';

export const notModelled: MethodSection = {
  id: 'not-modelled',
  title: text('没有模拟的，和读结果时要记住的', 'What is not modelled, and what to remember'),
  blocks: [
    list(
      text(
        '收益一侧的输入都是假设；国外的分布按国内情形重新缩放过。',
        'Inputs of returns are assumptions; foreign distributions are rescaled.',
      ),
      text(
        '不对产业带动、就业、税收和上市声誉作因果估计。',
        'No causal estimate of industrial benefits – jobs, taxes, the prestige of listings.',
      ),
      text('城市公布的数字往往只见成功者（幸存者偏差）。', 'Cities’ published figures often show the survivors only.'),
      text(
        '不模拟管理人的道德风险，也不模拟政策变化之后申报质量的变化。',
        'Neither managers’ moral hazard nor a change of applicants after a change of policy is simulated.',
      ),
      text(
        '贷款风险补偿、担保和保险尚未纳入，这里只有股权一侧。',
        'Loan compensation pools, guarantees and insurance are not included yet: this is the equity side only.',
      ),
      text(
        '结果比较规则，不预测某只具体的基金；关于容错的说明不是法律意见。',
        'Results compare rules, they do not forecast a named fund; nothing said of tolerance is legal advice.',
      ),
    ),
  ],
  parameters: [],
  sources: [],
  limits: [],
  tests: [],
};
