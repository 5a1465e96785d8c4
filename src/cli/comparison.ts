import { compareScenarios, type ComparedRow } from '../analysis/compare';
import type { Question } from '../analysis/question';
import { decompose, type Decomposition } from '../analysis/shapley';
import type { Study } from '../analysis/study';
import { valid, type Checked } from '../model/problems';
import type { PolicyDocument } from '../model/scenario';
import { text, type Text } from '../model/text';
import type { Runner } from '../../workers/runner';
import type { CompareOrder } from './compare-order';
import { PATHS, type Watching } from './job';

/** A question's numbers in every scenario. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly cells: ComparedRow['cells'];
}

/** What was found, with what was asked: all that a table, a CSV file or a JSON document is made of. */
export interface ComparisonReport extends CompareOrder {
  /** One per scenario: its id, told apart where two scenarios share it. */
  readonly names: readonly string[];
  readonly answers: readonly AnsweredQuestion[];
  readonly decomposition: Decomposition | null;
  readonly documents: readonly PolicyDocument[];
}

/** Ids of scenarios; the second of the same id is `id (2)`. */
function distinct(ids: readonly string[]): readonly string[] {
  return ids.map((id, i) => {
    const earlier = ids.slice(0, i).filter((other) => other === id).length;
    return earlier === 0 ? id : `${id} (${earlier + 1})`;
  });
}

async function takeApart(study: Study, order: CompareOrder): Promise<Checked<Decomposition | null>> {
  const [from, to] = order.scenarios;
  if (!order.decomposed) return valid(null);
  return decompose(study, from.parameters, to.parameters, order.decomposed.formula);
}

const MIXTURES = text('个组合（分解差异）', 'combinations (taking the difference apart)');

/** Runs what a comparison asks for; all scenarios with the luck of the first. */
export async function answer(
  order: CompareOrder,
  documents: readonly PolicyDocument[],
  runner: Runner,
  watching: Watching,
): Promise<Checked<ComparisonReport>> {
  const study = (counted: Text): Study => ({ runner, paths: order.paths, seed: order.seed, ...watching(counted) });
  const formulas = order.questions.map(({ formula }) => formula);
  const { rows } = await compareScenarios(study(PATHS), order.scenarios, formulas);
  const decomposition = await takeApart(study(MIXTURES), order);
  if (!decomposition.ok) return decomposition;
  const names = distinct(order.scenarios.map(({ scenario }) => scenario.id));
  const answers = rows.map(({ cells }, i) => ({ question: order.questions[i], cells }));
  return valid({ ...order, names, answers, decomposition: decomposition.value, documents });
}
