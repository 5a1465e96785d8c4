import { text } from '../../../model/text';
import { formula, list, paragraph, type MethodSection } from '../section';

export const correlation: MethodSection = {
  id: 'correlation',
  title: text('同好同坏：市场、管理人、行业与极端情形', 'Failing together: market, managers, sectors and extremes'),
  blocks: [
    paragraph(
      '项目不是各自掷硬币。潜在质量由共同的部分和自己的部分合成，所以一组项目会同好同坏；平均成功率不变，亏损的尾部却大得多。',
      'Projects do not toss coins of their own. Their quality is made of parts they share and a part of their own, so they succeed and fail together: the average success rate stays, the tail of the loss grows.',
    ),
    formula(
      'Z = √{ρ_m} M_y + √{ρ_f} G + √{ρ_s} S + √{1 − ρ_m − ρ_f − ρ_s} ε',
      text(
        'M 投资年份的市场，G 子基金管理人，S 行业，ε 项目自身；都是标准正态、互相独立',
        'M market of the year of investment, G manager of the fund, S sector, ε the project itself; all standard normal and independent',
      ),
    ),
    formula(
      'M_{y+1} = φ M_y + √{1 − φ^2} η',
      text(
        '市场逐年延续；φ = 1 时整个存续期只有一种市场，η 为新的标准正态冲击',
        'The market carries over from year to year; φ = 1 is one state for the whole programme, η a new standard normal shock',
      ),
    ),
    list(
      text(
        '同一子基金、同一年投的两个项目，Z 的相关系数为 ρm + ρf（同行业再加 ρs）。',
        'Two projects of one fund and year have qualities correlated by ρm + ρf, and ρs more in one sector.',
      ),
      text(
        '不同子基金、相隔 d 年投的，为 ρm 乘以 φ 的 d 次方。',
        'In different funds, d years apart: ρm times φ to the power d.',
      ),
      text(
        '行业由项目自己随机落入，不分子基金与年份。',
        'A project falls into its sector at random, whatever its fund and year.',
      ),
    ),
    paragraph(
      't-copula：一条路径上所有的 Z 同除以一个随机数，极好与极坏的世界都更多，每个项目的成功率仍为 p。',
      't-copula: all Z of a path are divided by one random number. There are more very good and very bad worlds, while every project still succeeds with p.',
    ),
    formula(
      'Z′ = Φ^{−1}(T_ν({Z | √{χ_ν^2 / ν}}))',
      text(
        'χ_ν^2 每条路径抽一次，T_ν 学生 t 分布函数；制成表后读取，误差小于 10⁻⁴',
        'χ_ν^2 is drawn once per path, T_ν is Student’s distribution; read from tables with errors below 10⁻⁴',
      ),
    ),
  ],
  parameters: [
    'market.correlation',
    'market.managerCorrelation',
    'market.sectorCorrelation',
    'market.sectors',
    'market.persistence',
    'market.tailDegrees',
  ],
  sources: [
    text(
      'Vasicek，Loan portfolio value，Risk（2002）：单因子组合损失',
      'O. Vasicek, Loan portfolio value, Risk (2002): losses of one-factor portfolios',
    ),
    text(
      'Demarta 与 McNeil，The t copula and related copulas（2005）',
      'Demarta & McNeil, The t copula and related copulas (2005)',
    ),
  ],
  limits: [
    text(
      '相关性没有可靠的估计，请用敏感性分析看它有多要紧。',
      'Correlations cannot be estimated reliably: see by sensitivity how much they matter.',
    ),
    text(
      '市场只在投资那一年起作用；退出时的行情由 IPO窗口另行表示。',
      'The market matters in the year of investment; conditions at the exit are left to the IPO window.',
    ),
    text(
      '管理人的好坏不随时间变化，也不会被政府看出来。',
      'A manager’s skill does not change, and the government cannot see it.',
    ),
  ],
  tests: ['losses', 'many-projects', 'success-counts', 'success', 'factors', 'student', 'comparisons'],
};
