import { text } from '../../model/text';
import type { ReadingPart } from '../../analysis/reading-labels';
import type { Term } from '../term';

/** The columns of the table of readings. */
export const readingTerms: Readonly<Record<ReadingPart, Term>> = {
  measure: {
    label: text('口径', 'Measure'),
    meaning: text(
      '净亏损：盈利项目抵补亏损项目。亏损项目合计：只把亏损项目的亏损加总，不相抵。',
      'Net loss: winners offset losers. Losing projects only: their losses are added up, winners do not count.',
    ),
  },
  base: {
    label: text('基数', 'Base'),
    meaning: text(
      '投资总额：亏损除以投给项目的钱。财政实缴：除以财政实际缴付的钱，费用和分成算作亏损。',
      'Money invested: loss over what went into projects. Paid-in: over what the government paid, with fees and carry counted as loss.',
    ),
  },
  timing: {
    label: text('时点', 'Timing'),
    meaning: text(
      '清算时：只看最终结果。每年：宽限期后每个年末都看，任何一年超过即算触发。',
      'At liquidation: only the end counts. Every year: each year end after the grace period; one is enough.',
    ),
  },
  level: {
    label: text('层级', 'Level'),
    meaning: text(
      '同类整体：同类子基金合并算账。任一子基金：只要有一只超过即算触发。母基金整体：全部资金合并算账。',
      'Class: all funds of a kind together. Any single fund: one in breach is enough. Whole programme: all money together.',
    ),
  },
};

export const breachTerm: Term = {
  label: text('触发概率', 'Breach'),
  meaning: text(
    '亏损超过容许比例的可能性。± 以百分点计，是 95% 抽样误差：换一个随机种子再算，大多落在这个范围内。',
    'How likely the loss exceeds the tolerance. ± is the 95% sampling error in percentage points: another random seed would nearly always land within it.',
  ),
};

export const noteTerm: Term = {
  label: text('附注', 'Also'),
  meaning: text(
    '任一子基金：预计触发的子基金只数。每年：误伤，即中途触线、最终却没有净亏损的可能性；中途触线、清算时未超线的可能性见表下。',
    'Any single fund: the expected number of funds in breach. Every year: false alarms, breaches on the way although nothing is lost net in the end; breaches on the way that are none at liquidation are told below the table.',
  ),
};
