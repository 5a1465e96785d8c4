import { text } from '../../../model/text';
import { formula, list, paragraph, type MethodSection } from '../section';

export const losses: MethodSection = {
  id: 'losses',
  title: text('亏损的读法与考核', 'Readings of the loss, and assessment'),
  blocks: [
    paragraph(
      '“容许亏损 60%”有许多读法：盈亏相不相抵、除以什么、什么时候看、几只基金放在一起看。每类 16 种、母基金 8 种，全部同时计算、并排列出；参数只决定哪一种放在最前面。',
      '“A tolerance of 60%” can be read in many ways: whether winners offset losers, what the loss is a share of, when it is looked at, and which funds are taken together. All 16 readings of a kind and 8 of the programme are always computed side by side; the parameters only choose the headline.',
    ),
    formula(
      text('净亏损 = max(0, 1 − {全部回款 | 投资额})', 'net loss = max(0, 1 − {proceeds | invested})'),
      text('赢家抵补输家', 'winners offset losers'),
    ),
    formula(
      text(
        '亏损项目合计 = {Σ max(0, 投资额_i − 回款_i) | Σ 投资额_i}',
        'losing projects only = {Σ max(0, invested_i − proceeds_i) | Σ invested_i}',
      ),
      text('逐个项目，不相抵', 'project by project, nothing offset'),
    ),
    list(
      text(
        '按财政实缴：净亏损是政府自己的账（所得比实缴，含费用、让利之后）；亏损项目合计再加管理费与业绩报酬，按政府比例计，最多 100%。同类与单只子基金的读法不含母基金管理费，母基金整体的读法包含。',
        'On paid-in public money: the net loss is the government’s own account, fees included, after concessions; losing projects have fees and carry added, at the government’s share, at most 100%. Readings of a kind or a fund leave the programme fee out, those of the whole programme include it.',
      ),
      text(
        '每年：自宽限期满起每个年末（按单只时从该基金设立起算），以已投（已缴）金额为基数，未退出的按成本与估值孰低计入；任一年超过即触线。',
        'Every year: at each year end from the grace on (for single funds counted from their launch), on what has been invested or paid in so far, holdings at the lower of cost and value; one year over the line is a breach.',
      ),
      text(
        '层级：同类整体、任一子基金（另报预期有几只触线）、母基金整体（容忍度按首轮投资额加权）。',
        'Level: all funds of a kind, any single fund (with the expected number of funds), the whole programme (tolerance weighted by first tickets).',
      ),
      text(
        '误伤：中途某年触线，而最终净亏损为零。',
        'False alarm: over the line in some year although there is no net loss in the end.',
      ),
      text(
        '超过容许比例才算触线，恰好相等不算（留 10⁻⁹ 的舍入）。',
        'A breach is more than the tolerance; equal is none (rounding of 10⁻⁹ allowed).',
      ),
    ),
  ],
  parameters: [
    'lossTolerance',
    'assessment.measure',
    'assessment.base',
    'assessment.timing',
    'assessment.level',
    'assessment.grace',
    'assessment.projectTolerance',
  ],
  sources: [],
  limits: [
    text(
      '不判断是否尽职：触线不等于追责，不触线也不等于免责。',
      'Diligence is not judged: a breach is no blame, and no breach is no acquittal.',
    ),
    text(
      '不是法律意见。条文的适用口径请以有权机关的解释为准。',
      'No legal advice: which reading applies is for the competent authority to say.',
    ),
  ],
  tests: ['losses', 'many-projects'],
};
