import { text } from '../../../model/text';
import { formula, list, paragraph, type MethodSection } from '../section';

export const money: MethodSection = {
  id: 'money',
  title: text('缴款、费用与分配', 'Calls, fees and the waterfall'),
  blocks: [
    paragraph(
      '每个季度依次：门槛收益计息，缴款，分配。项目款在投资当季缴，管理费在季末缴；政府、社会资本和管理人按认缴比例出，累计不超过认缴，付不起的管理费免收。',
      'Every quarter in this order: the hurdle grows, calls are paid, proceeds are distributed. Tickets are called when they are invested, fees at the end of the quarter; government, private investors and manager pay in proportion, never more than they committed; a fee beyond that is waived.',
    ),
    list(
      text('投资期内管理费：认缴规模 × 费率 ÷ 4。', 'Fee while investing: commitments × rate ÷ 4.'),
      text('之后：季初未退出成本 × 费率 ÷ 4。', 'Afterwards: unexited cost at the start of the quarter × rate ÷ 4.'),
      text(
        '母基金管理费：全部子基金未退出成本中的政府部分 × 费率 ÷ 4，由财政另付，计入财政实缴。',
        'Programme fee: the government’s part of unexited cost × rate ÷ 4, a further call on the government.',
      ),
    ),
    paragraph(
      '回款当季全部分配，按整只基金核算（整体瀑布，欧式）：',
      'All proceeds are distributed at once through a whole-fund (European) waterfall:',
    ),
    formula(
      'B ← B · (1 + h)^{1/4} + c',
      text(
        'B 尚欠出资人的本金与门槛收益，h 门槛收益率，c 当季缴款',
        'B capital and preferred return still owed to the investors, h hurdle, c call of the quarter',
      ),
    ),
    list(
      text(
        '先还本金与门槛收益：回款中不超过 B 的部分全归出资人。',
        'First capital and preferred return: up to B, all goes to the investors.',
      ),
      text(
        '再追补：此后每一元中“追补比例”归管理人，直到管理人分得全部利润的约定份额。',
        'Then the catch-up: of every further yuan the catch-up goes to the manager, until it holds its carry of all profit.',
      ),
      text('其余按业绩报酬比例分。', 'The rest is split by the carry.'),
    ),
    formula(
      '{k · (D + G − C) − G | u − k}',
      text(
        '追补阶段的回款额：k 业绩报酬，u 追补比例，C 累计缴款，D 出资人已得（含本金与门槛收益），G 管理人已得；u ≤ k 时没有追补',
        'Proceeds of the catch-up: k carry, u catch-up, C paid in, D and G what investors (capital and preferred return included) and manager have had; none when u ≤ k',
      ),
    ),
  ],
  parameters: ['fee', 'feeAfter', 'programme.fee', 'hurdle', 'carry', 'catchUp'],
  sources: [],
  limits: [
    text('没有回拨：已付的业绩报酬不退。', 'No clawback: carry that was paid stays paid.'),
    text('闲置资金不生息，缴款从不违约。', 'Idle money earns nothing, and nobody defaults on a call.'),
    text('不计税。', 'No taxes.'),
  ],
  tests: ['waterfall', 'money'],
};
