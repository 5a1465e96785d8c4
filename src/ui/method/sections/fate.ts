import { text } from '../../../model/text';
import { formula, list, paragraph, type MethodSection } from '../section';

export const fate: MethodSection = {
  id: 'fate',
  title: text('项目的命运：成败、倍数与年数', 'Fate of a project: success, multiple and time'),
  blocks: [
    paragraph(
      '每个项目有一个看不见的潜在质量 Z，服从标准正态分布。Z 超过门槛就成功（回收不低于成本），门槛取得使成功率恰好等于设定值 p。',
      'Every project has a latent quality Z, standard normal and never seen. It succeeds – returns at least its cost – when Z exceeds a threshold, chosen so that the success rate is exactly the p that is set.',
    ),
    formula('Z > Φ^{−1}(1 − p)', text('Φ 标准正态分布函数', 'Φ is the standard normal distribution function')),
    paragraph(
      '成功者之间按 Z 排名，Z 越高倍数越大，所以好年份不仅成功的多，赢家也更大。',
      'Successes are ranked by Z: the higher, the larger the multiple. So good years have more winners and larger ones.',
    ),
    formula(
      'u = {Φ(Z) − (1 − p) | p},   X = min(1 + Q(u), c)',
      text(
        'u 成功者中的名次（0 最低，1 最高），Q 超额倍数的分位函数，c 倍数上限',
        'u rank among successes (0 lowest, 1 highest), Q quantile function of the excess, c cap on the multiple',
      ),
    ),
    list(
      text(
        '对数正态：超额倍数的对数标准差由“离散程度”给出；为 0 时人人相同。',
        'Lognormal: the spread is the log standard deviation of the excess; at 0 all are alike.',
      ),
      text(
        '帕累托（Lomax）：尾部指数 α 越小，少数超级赢家越重要。',
        'Pareto (Lomax): the smaller the tail index α, the more a few giants matter.',
      ),
      text('分档表：占比、下限、上限，各档之内对数均匀。', 'Table: share, low, high; log-uniform within a band.'),
    ),
    paragraph(
      '前两种的尺度由二分法求出，使含上限在内的平均倍数恰为设定值；分档表的平均数由各行决定。',
      'The scale of the first two is solved for, so that the mean with the cap in force is exactly what is set; a table has the mean of its rows.',
    ),
    formula(
      'X = v^{(1 − μ)/μ}',
      text(
        '失败项目：v 为失败者中的名次，μ 为平均回收倍数，即 Beta(μ/(1 − μ), 1) 分布；μ = 0 时分文不回',
        'Failures: v is the rank among failures, μ the mean recovery – a Beta(μ/(1 − μ), 1); nothing comes back at μ = 0',
      ),
    ),
    paragraph(
      '从投资到退出的年数另抽，服从对数正态分布，成功与失败的中位数不同；按季度取整，至少一个季度。',
      'Time from investment to exit is drawn apart from a lognormal with medians of its own for successes and failures, rounded to quarters, at least one.',
    ),
  ],
  parameters: [
    'successRate',
    'multipleModel',
    'multipleMean',
    'multipleSpread',
    'multipleTail',
    'multipleTable',
    'multipleCap',
    'recovery',
    'successYears',
    'failureYears',
    'yearsSpread',
  ],
  sources: [
    text(
      'Wichura，算法 AS 241，Applied Statistics 37（1988）',
      'M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988)',
    ),
    text(
      'Klugman、Panjer、Willmot，Loss Models：有上限的对数正态与帕累托的期望',
      'Klugman, Panjer & Willmot, Loss Models: limited expected values of the lognormal and the Pareto',
    ),
  ],
  limits: [
    text(
      '成功率、倍数和年数都是假设：没有可靠的国内统计。',
      'Success rates, multiples and times are assumptions: there are no reliable statistics in China.',
    ),
    text(
      '持有年数与倍数、市场无关；现实中好项目往往持有更久，熊市退出更慢。',
      'Time does not depend on multiple or market; real winners are often held longer, and exits are slower in bad markets.',
    ),
    text(
      '项目只有一次结局，没有分红、分批退出和起死回生。',
      'A project ends once: no dividends, partial exits or resurrections.',
    ),
  ],
  tests: ['success', 'multiples', 'normal', 'break-even', 'break-even-run'],
};
