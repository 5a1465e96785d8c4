import type { ParameterRow } from './row';

export const assessmentRows = [
  {
    key: 'assessment.measure',
    kind: 'choice',
    group: 'assessment',
    baseline: 'net',
    choices: [
      { value: 'net', label: { zh: '净亏损（盈亏相抵）', en: 'Net loss (winners offset losers)' } },
      { value: 'gross', label: { zh: '亏损项目合计（不相抵）', en: 'Losing projects only (no offsetting)' } },
    ],
    label: { zh: '亏损口径', en: 'Measure of loss' },
    help: { zh: '盈利项目能否抵补亏损项目。', en: 'Whether winners offset losers.' },
  },
  {
    key: 'assessment.base',
    kind: 'choice',
    group: 'assessment',
    baseline: 'invested',
    choices: [
      { value: 'invested', label: { zh: '投资总额', en: 'Money invested' } },
      { value: 'paidIn', label: { zh: '财政实缴（含费用）', en: 'Paid-in public money (fees included)' } },
    ],
    label: { zh: '基数', en: 'Base of the loss' },
    help: { zh: '亏损比例的分母。', en: 'What the loss is a share of.' },
  },
  {
    key: 'assessment.timing',
    kind: 'choice',
    group: 'assessment',
    baseline: 'liquidation',
    choices: [
      { value: 'liquidation', label: { zh: '清算时（全生命周期）', en: 'At liquidation (whole life)' } },
      { value: 'annual', label: { zh: '每年', en: 'Every year' } },
    ],
    label: { zh: '考核时点', en: 'Timing' },
    help: { zh: '只看最终结果，还是每年都看。', en: 'Only the end, or every year.' },
  },
  {
    key: 'assessment.level',
    kind: 'choice',
    group: 'assessment',
    baseline: 'class',
    choices: [
      { value: 'class', label: { zh: '同类整体', en: 'Class of funds' } },
      { value: 'fund', label: { zh: '任一子基金', en: 'Any single fund' } },
      { value: 'programme', label: { zh: '母基金整体', en: 'Whole programme' } },
    ],
    label: { zh: '考核层级', en: 'Level' },
    help: { zh: '把哪些资金放在一起算账。', en: 'Which money is counted together.' },
  },
  {
    key: 'assessment.grace',
    kind: 'number',
    group: 'assessment',
    unit: 'years',
    baseline: 3,
    min: 0,
    max: 15,
    label: { zh: '年度考核宽限期', en: 'Grace before annual assessment' },
    help: { zh: '自这一年末起开始年度考核。', en: 'Annual assessment starts at the end of this year.' },
  },
  {
    key: 'assessment.projectTolerance',
    kind: 'number',
    group: 'assessment',
    unit: 'share',
    baseline: 1,
    min: 0,
    max: 1,
    label: { zh: '单项目容许亏损', en: 'Tolerance for a single project' },
    help: { zh: '统计亏损超过此比例的项目数。', en: 'Projects losing more than this are counted.' },
  },
] as const satisfies readonly ParameterRow[];

export const simulationRows = [
  {
    key: 'simulation.paths',
    kind: 'number',
    group: 'simulation',
    unit: 'count',
    baseline: 10000,
    min: 100,
    max: 1e6,
    integer: true,
    label: { zh: '模拟次数', en: 'Simulated futures' },
    help: { zh: '次数越多抽样误差越小，用时越长。', en: 'More futures, smaller sampling error, longer run.' },
  },
  {
    key: 'simulation.seed',
    kind: 'text',
    group: 'simulation',
    baseline: 'guidefund',
    minLength: 1,
    maxLength: 100,
    label: { zh: '随机种子', en: 'Random seed' },
    help: {
      zh: '相同种子得到完全相同的结果；各方案默认共用，以便比较。',
      en: 'The same seed gives the same result to the last bit; scenarios share it to be comparable.',
    },
  },
] as const satisfies readonly ParameterRow[];
