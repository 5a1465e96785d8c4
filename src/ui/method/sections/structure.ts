import { text } from '../../../model/text';
import { formula, paragraph, type MethodSection } from '../section';

export const structure: MethodSection = {
  id: 'structure',
  title: text('母基金、子基金与项目', 'Programme, funds and projects'),
  blocks: [
    paragraph(
      '母基金按比例把财政资金配到种子、天使、创投、直投四类。每一类设立的子基金数，是财政资金除以“规模 × 政府出资比例”，四舍五入，至少一只；再调整规模，使财政资金恰好用完。',
      'The programme spreads public money over seed, angel, venture and direct investment. Funds of a kind are its public money over “size × government share”, rounded, at least one; then sizes are adjusted so that the money is used exactly.',
    ),
    formula(
      'n_F = max(1, round {C · a | F_0 · g}),   F = {C · a | n_F · g}',
      text(
        'C 母基金规模，a 该类占比，F_0 设定的子基金规模，g 政府出资比例，F 实际规模',
        'C size of the programme, a share of the kind, F_0 size that is set, g government share, F actual size',
      ),
    ),
    paragraph(
      '子基金在最初 V 年里陆续设立；每只的寿命是存续期加延长期（总是用满），但不超过母基金剩下的年数。',
      'Funds are launched over the first V years; a fund lives for its term and extension (always used), but no longer than what is left of the programme.',
    ),
    formula(
      'y_k = floor {k · V | n_F},   L = min(T + E, T_P − y_k),   I = min(I_0, L)',
      text(
        'k = 0, 1, … 子基金编号，y 设立年，T 存续期，E 延长期，T_P 母基金存续期，I 投资期',
        'k = 0, 1, … number of the fund, y its launch year, T term, E extension, T_P term of the programme, I investment period',
      ),
    ),
    paragraph(
      '可投金额先扣管理费：投资期按认缴，之后平均按成本的一半。项目数取整，零头既不缴也不投；连一个项目都投不起的方案不予运行，并说明原因。',
      'What can be invested is what fees leave: on commitments while investing, then on half of the cost on average. Projects are whole; the rest is neither called nor invested. A scenario whose funds cannot afford one project is not run, and the page says why.',
    ),
    formula(
      'n = floor {F · (1 − r − f · I) | (1 + ½ · f_2 · (L − I)) · t}',
      text(
        'n 每只子基金的项目数，t 单项目投资额，r 后续轮预留，f 与 f_2 投资期与退出期的管理费率',
        'n projects of a fund, t ticket, r reserve, f and f_2 fee while investing and afterwards',
      ),
    ),
    paragraph(
      '第 j 个项目在设立后第 floor(j · 4I / n) 个季度投出，即在投资期内均匀投出。',
      'Project j is invested floor(j · 4I / n) quarters after launch: evenly over the investment period.',
    ),
  ],
  parameters: [
    'programme.capital',
    'programme.term',
    'programme.vintageYears',
    'share',
    'governmentShare',
    'managerShare',
    'fundSize',
    'term',
    'extension',
    'investmentPeriod',
    'ticket',
  ],
  sources: [],
  limits: [
    text(
      '同一类的子基金彼此相同，只是设立年份不同；现实中规模、策略各异。',
      'Funds of a kind are alike but for their launch year; real ones differ in size and strategy.',
    ),
    text(
      '不模拟募资失败：社会资本总是按比例到位。政府出资比例越低，这个假设越强。',
      'Raising never fails: private money always comes in its proportion. The lower the government share, the stronger this assumption.',
    ),
    text(
      '不模拟返投要求和项目来源是否足够。',
      'Local reinvestment requirements and whether there are enough projects are not simulated.',
    ),
  ],
  tests: ['leverage', 'proposal'],
};
