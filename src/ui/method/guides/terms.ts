import { text } from '../../../model/text';

/** How to choose fees, carry and what is assumed of projects. */
export const termGuides = {
  fee: text(
    '行业惯例 1.5% 至 2.5%。四年 2% 就先用掉认缴的 8%，这部分钱不会变成项目。',
    'Usually 1.5–2.5%. Four years at 2% use up 8% of commitments that never become projects.',
  ),
  feeAfter: text(
    '退出期改按未退出成本收，随退出递减。存续期越长、退得越慢，总额越高。',
    'Afterwards it is on unexited cost and falls with the exits; slow exits and long terms make it dearer.',
  ),
  hurdle: text(
    '常见 6% 至 8%。没有让利时它只保护出资人先拿利息；从门槛起算让利时，它还决定让多少。',
    'Commonly 6–8%. It lets investors have their interest first; where concession starts at the hurdle, it also decides how much is ceded.',
  ),
  carry: text(
    '常见 20%。单只基金保本之前不付；但多只基金有赚有亏时，它会减少可用来抵亏的收益，所以对财政整体能否保本也有影响。',
    'Commonly 20%. A fund pays none before it has broken even; but where some funds gain and others lose, it takes from the gains that would make up for losses, so it matters for breaking even as a whole, too.',
  ),
  catchUp: text(
    '100% 表示越过门槛后管理人先补到约定份额；0 表示只分门槛以上的部分。差别可达利润的一成多。',
    'At 100% the manager catches up on all profit beyond the hurdle, at 0 it shares only what exceeds it; the difference can be more than a tenth of the profit.',
  ),
  successRate: text(
    '成功指收回成本以上，不是上市。郑州政协建议设想三到五成；没有可靠统计，请用 20%–50% 的区间试，并看敏感性分析里它排第几。',
    'Success means at least the cost back, not a listing. The Zhengzhou proposal has three to five in ten; there are no reliable statistics, so try 20–50% and see where it ranks in the sensitivity analysis.',
  ),
  multipleModel: text(
    '三种形状可以有同样的平均倍数。尾部越厚，中位数越低、结果越靠少数项目：平均数不变，保本的概率却下降。',
    'The three can have the same mean. The heavier the tail, the lower the median and the more hangs on a few projects: the chance of breaking even falls although the mean stays.',
  ),
  multipleMean: text(
    '对财政回收倍数影响最大的假设之一。请与结果页“保本所需倍数”对照：低于它就注定亏。',
    'One of the assumptions that matter most. Hold it against the multiple that breaks even on the results page: below that, money is lost on average.',
  ),
  multipleSpread: text(
    '不改变平均，只改变少数大赢家占多少；越大，中位数越低、极好的结果越好。',
    'It leaves the mean and decides how much a few winners make up: the larger, the lower the median and the better the best.',
  ),
  multipleTail: text(
    '经验研究多认为风险投资的尾部指数在 2 以下；那时没有上限的方差是无穷大，靠“倍数上限”压住。',
    'Studies of venture capital mostly find less than 2, where the variance would be infinite without the cap.',
  ),
  multipleTable: text(
    '有本地退出台账时最直观：把成功项目按倍数分几档、填占比即可；平均数由表决定，不再另填。',
    'The plainest where there is a record of exits: sort successes into bands by multiple and enter their shares; the mean is the table’s.',
  ),
  multipleCap: text(
    '只截断极端的赢家。厚尾分布下它会影响平均数的尺度，所以改动它之后其他倍数会略有变化。',
    'It only cuts extreme winners. Under heavy tails it shifts the scale that keeps the mean, so other multiples move a little.',
  ),
  recovery: text(
    '失败不等于分文不回：清算、回购、转让常能收回一成上下。提高它会降低保本所需的成功倍数。',
    'Failures often return a tenth or so by liquidation, buyback or transfer. The higher, the less winners must return.',
  ),
  successYears: text(
    '中位数，一半更久。比存续期短得不多时，会有不少赢家被强制处置。',
    'A median: half take longer. When it is not much below the fund’s life, many winners are sold by force.',
  ),
  failureYears: text(
    '失败比成功来得快：所以账面先跌后涨（J 曲线），年度考核容易误伤。',
    'Failures come before successes: values fall before they rise (the J curve), which is why annual assessment raises false alarms.',
  ),
  yearsSpread: text(
    '越大，退出越分散，也有更多项目拖到期满。0 表示都在同一年限退出，只适合手算核对。',
    'The larger, the more exits are spread, and the more are late. 0 puts all at one time, good only for checking by hand.',
  ),
  lossTolerance: text(
    '武汉：种子不超过 80%、天使不超过 60%；合肥种子 50%。触线的概率取决于怎么读“亏损”，请到“容错”页看全部读法。',
    'Wuhan: at most 80% for seed and 60% for angel; Hefei’s seed fund 50%. How likely a breach is depends on how “loss” is read: the tab “Tolerance” has every reading.',
  ),
} as const;
