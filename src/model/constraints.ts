import { SUM_TOLERANCE } from './bands';
import {
  groupLabels,
  parameterRow,
  sleeveLabels,
  SLEEVES,
  type ParameterKey,
  type Parameters,
  type Sleeve,
} from './parameters';
import { problem, type Problem } from './problems';
import { text, type Language, type Text } from './text';
import { formatInUnit, formatParameter } from './units';
import { nameOf } from './wording';

type NumericKey = { [K in ParameterKey]: Parameters[K] extends number ? K : never }[ParameterKey];

/** A rule over parameters that are each valid alone. */
interface Constraint {
  readonly code: string;
  readonly keys: readonly ParameterKey[];
  /** What the values do wrong, or undefined. */
  readonly fault: (parameters: Parameters) => Text | undefined;
}

/** A broken rule and the parameters that break it together. */
export interface BrokenConstraint {
  readonly keys: readonly ParameterKey[];
  readonly problem: Problem;
}

const labelled = (keys: readonly ParameterKey[]): Text => {
  const labels = keys.map((key) => parameterRow(key).label);
  return text(labels.map(({ zh }) => `“${zh}”`).join('、'), labels.map(({ en }) => `“${en}”`).join(', '));
};

const percent = (share: number): string => formatInUnit(share, 'share', 'en');

/** Shares must sum to at most a limit, or to exactly it; `subject` names them in one breath. */
function sum(
  code: string,
  keys: readonly NumericKey[],
  limit: number,
  subject: Text = labelled(keys),
  exactly = false,
): Constraint {
  const [must, have] = exactly ? ['须为', 'must sum to'] : ['不得超过', 'may sum to at most'];
  const [advice, advise] = exactly ? ['请调整其中一项', 'change one of them'] : ['请调低其中一项', 'lower one of them'];
  const fault = (parameters: Parameters): Text | undefined => {
    const shares = keys.map((key) => parameters[key]);
    const total = shares.reduce((sofar, share) => sofar + share, 0);
    if (total - limit <= SUM_TOLERANCE && (!exactly || total - limit >= -SUM_TOLERANCE)) return undefined;
    const parts = shares.map(percent).join(' + ');
    return text(
      `${subject.zh}合计${must} ${percent(limit)}，现为 ${percent(total)}（${parts}）；${advice}。`,
      `${subject.en} ${have} ${percent(limit)}, not ${percent(total)} (${parts}); ${advise}.`,
    );
  };
  return { code, keys, fault };
}

const sharesOfProgramme: Text = (() => {
  const { label } = parameterRow('seed.share');
  const [zh, en] = [SLEEVES.map((each) => sleeveLabels[each].zh), SLEEVES.map((each) => sleeveLabels[each].en)];
  return text(`${zh.join('、')}的“${label.zh}”`, `the “${label.en}” of ${en.join(', ')}`);
})();

function commitments(sleeve: Sleeve): Constraint {
  const keys = [`${sleeve}.governmentShare`, `${sleeve}.managerShare`] as const;
  const { zh, en } = labelled(keys);
  const subject = text(`${groupLabels[sleeve].zh}的${zh}`, `${en} of ${groupLabels[sleeve].en.toLowerCase()}`);
  return sum('commitments-sum', keys, 1, subject);
}

/** One parameter must be smaller than another. */
function below(code: string, low: NumericKey, high: NumericKey): Constraint {
  const [row, bound] = [parameterRow(low), parameterRow(high)];
  const [name, limit] = [nameOf(row), nameOf(bound)];
  const fault = (parameters: Parameters): Text | undefined => {
    if (parameters[low] < parameters[high]) return undefined;
    const is = (language: Language): readonly string[] => [
      formatParameter(row, parameters[low], language),
      formatParameter(bound, parameters[high], language),
    ];
    const [zh, en] = [is('zh'), is('en')];
    return text(
      `“${name.zh}”（现为 ${zh[0]}）须小于“${limit.zh}”（现为 ${zh[1]}）。`,
      `“${name.en}” (now ${en[0]}) must be below “${limit.en}” (now ${en[1]}).`,
    );
  };
  return { code, keys: [low, high], fault };
}

const constraints: readonly Constraint[] = [
  sum(
    'shares-sum',
    SLEEVES.map((sleeve) => `${sleeve}.share` as const),
    1,
    sharesOfProgramme,
  ),
  ...SLEEVES.map(commitments),
  ...SLEEVES.map((sleeve) => below('mean-below-cap', `${sleeve}.multipleMean`, `${sleeve}.multipleCap`)),
  sum('correlations-sum', ['market.correlation', 'market.managerCorrelation', 'market.sectorCorrelation'], 0.99),
  sum('exits-sum', ['exit.ipo', 'exit.acquisition', 'exit.transfer', 'exit.buyback'], 1, undefined, true),
  below('vintage-below-term', 'programme.vintageYears', 'programme.term'),
];

/** The rules that are broken, leaving out those that rest on a parameter whose value is in doubt. */
export function brokenConstraints(
  parameters: Parameters,
  doubtful: ReadonlySet<ParameterKey>,
): readonly BrokenConstraint[] {
  return constraints
    .filter(({ keys }) => !keys.some((key) => doubtful.has(key)))
    .flatMap(({ code, keys, fault }) => {
      const message = fault(parameters);
      return message ? [{ keys, problem: problem(code, keys[0] ?? '', message.zh, message.en) }] : [];
    });
}

/** Every rule between parameters that these values break; the path is a key. */
export const constraintProblems = (parameters: Parameters): readonly Problem[] =>
  brokenConstraints(parameters, new Set()).map(({ problem: broken }) => broken);
