import { text } from '../../../model/text';
import { formula, list, paragraph, type MethodSection } from '../section';

export const exits: MethodSection = {
  id: 'exits',
  title: text('退出、IPO窗口与估值', 'Exits, the IPO window and values on the way'),
  blocks: [
    paragraph(
      '成功项目按名次分退出方式：回报最高的上市，其次并购、股权转让、回购，比例由参数给出。失败项目出清时按回收倍数收回。',
      'Successes leave by rank: the best by IPO, then by acquisition, transfer and buyback, in the proportions that are set. Failures return their recovery when they are closed.',
    ),
    paragraph(
      'IPO窗口关着时，本该上市的项目等到第一个开放的季度，倍数不变、时间变长。窗口按两状态的马尔可夫链逐季开关，从开着开始；还可以设定必然关闭的若干年。',
      'While the IPO window is shut, those who would go public wait for the first open quarter: the same multiple, later. The window is a two-state Markov chain by quarter that starts open; certain years of closure can be set as well.',
    ),
    formula('q = 1 − (1 − P)^{1/4}', text('年概率 P 折成季度概率 q', 'A yearly probability P as a quarterly one, q')),
    paragraph(
      '子基金到期仍未退出的项目，按估值打折强制处置。估值从成本出发，逐步走到最终倍数 X：',
      'What is left when a fund ends is sold at a discount to its appraised value. That starts at cost and approaches the final multiple X:',
    ),
    formula(
      text(
        '成功：成本 · X^{t/T}      失败：成本 · (1 − (1 − X) · {t | T})',
        'success: cost · X^{t/T}      failure: cost · (1 − (1 − X) · {t | T})',
      ),
      text('t 已持有的时间，T 从投资到退出的时间', 't time held, T time from investment to exit'),
    ),
    list(
      text('年度考核用的账面价值是成本与估值孰低。', 'Annual assessment uses the lower of cost and appraised value.'),
      text(
        'S基金定价、回购和强制处置用估值。',
        'The S-fund’s prices, the buyback and forced sales use the appraised value.',
      ),
    ),
  ],
  parameters: [
    'exit.ipo',
    'exit.acquisition',
    'exit.transfer',
    'exit.buyback',
    'exit.forcedDiscount',
    'market.ipoClosure',
    'market.ipoReopening',
    'market.ipoShutFrom',
    'market.ipoShutYears',
  ],
  sources: [],
  limits: [
    text(
      '估值没有噪声，也没有人为的高估或拖延减值。',
      'Values carry no noise, and nobody overstates them or delays a write-down.',
    ),
    text(
      '等待上市期间倍数不变；现实中窗口关闭往往伴随估值下跌。',
      'Waiting costs time only; real closures often come with falling prices.',
    ),
    text('回购退出不模拟创始人违约。', 'Founders who owe a buyback always pay.'),
  ],
  tests: ['window', 'comparisons'],
};
