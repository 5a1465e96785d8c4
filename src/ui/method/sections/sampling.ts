import { text } from '../../../model/text';
import { list, paragraph, type MethodSection } from '../section';

export const sampling: MethodSection = {
  id: 'sampling',
  title: text('抽样、误差与逐位复现', 'Sampling, errors and reproduction to the last bit'),
  blocks: [
    paragraph(
      '每条路径、每一类、每只子基金有自己的随机数流，由种子唯一确定；所以结果与线程数、分块和机器无关，方案之间共用同一组随机数（公共随机数），差别只来自规则。',
      'Every path, kind and fund has a random stream of its own, fixed by the seed. Results depend neither on threads nor on the machine, and scenarios share their luck (common random numbers): differences come from rules alone.',
    ),
    list(
      text(
        '概率的误差用 Wilson 区间；均值用标准误；分位数用次序统计量区间。',
        'Errors: Wilson intervals of probabilities, standard errors of means, order-statistic intervals of quantiles.',
      ),
      text(
        '计算只用加减乘除、开方和固定的 exp、ln、pow，任何浏览器末位都相同。',
        'Only + − × ÷ √ and fixed exp, ln, pow are used, the same to the last bit in every browser.',
      ),
      text(
        '复现码是全部路径指标的 SHA-256：两次运行要么完全相同，要么不同。',
        'The reproduction code is the SHA-256 of all metrics of all paths: two runs agree or they do not.',
      ),
      text(
        '误差只说抽样，不说假设：增加次数不会让假设更真。',
        'Errors are about sampling, not about assumptions: more paths make no assumption truer.',
      ),
    ),
  ],
  parameters: ['simulation.paths', 'simulation.seed'],
  sources: [
    text(
      'Wilson，JASA 22（1927）；Hyndman 与 Fan（1996）第 7 型分位数',
      'E. B. Wilson, JASA 22 (1927); Hyndman & Fan (1996), quantiles of type 7',
    ),
    text('Doty-Humphrey，PractRand：sfc32 随机数发生器', 'C. Doty-Humphrey, PractRand: the generator sfc32'),
  ],
  limits: [text('年度扇形图的区间取自前 20,000 条路径。', 'Bands of yearly fans rest on the first 20,000 paths.')],
  tests: ['statistics'],
};
