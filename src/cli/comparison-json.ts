import type { Decomposition } from '../analysis/shapley';
import type { Question } from '../analysis/question';
import type { ComparisonReport } from './comparison';

const asked = ({ indicator, formula }: Question): object => ({
  id: indicator?.id ?? null,
  formula: formula.text,
  label: indicator?.label ?? null,
  unit: indicator?.unit ?? null,
});

const takenApart = (question: Question, { parts, ...rest }: Decomposition): object => ({
  indicator: asked(question),
  ...rest,
  parts: parts.map(({ bundle, effect }) => ({ bundle: bundle.id, label: bundle.label, effect })),
});

/** Everything a comparison found, as JSON; numbers unrounded, money in 万元. */
export function comparisonToJson(report: ComparisonReport): string {
  const { scenarios, names, answers, changes, decomposed, decomposition } = report;
  const { paths, seed, equalMoney } = report;
  const written = {
    paths,
    seed,
    equalMoney,
    scenarios: scenarios.map(({ scenario: { id, name, changes } }, i) => ({ column: names[i], id, name, changes })),
    indicators: answers.map(({ question, cells }) => ({
      ...asked(question),
      cells: cells.map((cell, i) => ({ scenario: names[i], ...cell })),
    })),
    changes: changes.map(({ key, differs, cells }) => ({
      key,
      differs,
      cells: cells.map(({ value, status, source }, i) => ({ scenario: names[i], value, status, source })),
    })),
    decomposition: decomposition && decomposed ? takenApart(decomposed, decomposition) : null,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
