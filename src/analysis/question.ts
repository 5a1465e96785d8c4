import { nearestName } from '../model/nearest';
import type { Parameters } from '../model/parameters';
import { invalid, problem, valid, type Checked } from '../model/problems';
import { text, type Text } from '../model/text';
import { formulaFor, type Formula } from './formula';
import { indicators, type Indicator } from './indicators';

/** What an analysis asks of scenarios: a formula, and the indicator it is where it is one of the fifteen. */
export interface Question {
  readonly formula: Formula;
  readonly indicator: Indicator | null;
}

export const questionLabel = ({ formula, indicator }: Question): Text =>
  indicator?.label ?? text(formula.text, formula.text);

const IDS = indicators.map(({ id }) => id);

/** Longer words are no slip of the hand. */
const LIKE_AN_ID = /^[a-z]{1,40}$/i;

/** One word that is no indicator is more likely a slip than a formula. */
function unknownIndicator(typed: string): Checked<never> {
  const near = nearestName(typed, IDS);
  return invalid([
    problem(
      'unknown-indicator',
      '',
      `没有“${typed}”这个指标${near ? `，是否想用 ${near}？` : '。'}现有：${IDS.join('、')}；也可以写公式，例如 mean(government.tvpi)。`,
      `there is no indicator “${typed}”${near ? `; did you mean ${near}?` : '.'} There are ${IDS.join(', ')}, or write a formula such as mean(government.tvpi).`,
    ),
  ]);
}

/** The indicator with this id, else the formula that was written, for scenarios that all have what it names. */
export async function readQuestion(written: string, scenarios: readonly Parameters[]): Promise<Checked<Question>> {
  const typed = written.trim();
  const indicator = indicators.find(({ id }) => id === typed) ?? null;
  if (!indicator && LIKE_AN_ID.test(typed)) return unknownIndicator(typed);
  const formula = await formulaFor(indicator?.formula ?? written, scenarios);
  return formula.ok ? valid({ formula: formula.value, indicator }) : formula;
}
