import { SUM_TOLERANCE } from './bands';
import {
  groupLabels,
  parameterRow,
  parameterTable,
  SLEEVES,
  type ParameterKey,
  type ParameterRow,
  type Parameters,
  type ParameterValue,
} from './parameters';
import { problem, type Problem } from './problems';
import { text, type Text } from './text';
import { formatParameter } from './units';
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

const names = (keys: readonly ParameterKey[]): Text => {
  const all = keys.map((key) => nameOf(parameterRow(key)));
  return text(all.map(({ zh }) => `“${zh}”`).join('、'), all.map(({ en }) => `“${en}”`).join(', '));
};

const rounded = (x: number): number => Number(x.toPrecision(6));

/** The values of some parameters must sum to at most a limit, or to exactly it. */
function sum(code: string, keys: readonly NumericKey[], limit: number, exactly = false): Constraint {
  const { zh, en } = names(keys);
  const fault = (parameters: Parameters): Text | undefined => {
    const excess = keys.reduce((total, key) => total + parameters[key], 0) - limit;
    if (excess <= SUM_TOLERANCE && (!exactly || excess >= -SUM_TOLERANCE)) return undefined;
    const [must, have] = exactly ? ['须为', 'must sum to'] : ['不得超过', 'may sum to at most'];
    const found = rounded(excess + limit);
    return text(`${zh}合计${must} ${limit}，现为 ${found}。`, `${en} ${have} ${limit}, not ${found}.`);
  };
  return { code, keys, fault };
}

/** One parameter must be smaller than another. */
function below(code: string, low: NumericKey, high: NumericKey): Constraint {
  const [{ zh, en }, bound] = [names([low]), names([high])];
  const fault = (parameters: Parameters): Text | undefined =>
    parameters[low] < parameters[high]
      ? undefined
      : text(
          `${zh}须小于${bound.zh}，现为 ${parameters[low]} 与 ${parameters[high]}。`,
          `${en} must be below ${bound.en}; they are ${parameters[low]} and ${parameters[high]}.`,
        );
  return { code, keys: [low, high], fault };
}

const same = (a: ParameterValue, b: ParameterValue): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** A parameter whose mechanism is not built yet must keep its baseline. */
function planned(row: ParameterRow & { readonly key: ParameterKey }): Constraint {
  const fault = (parameters: Parameters): Text | undefined =>
    same(parameters[row.key], row.baseline)
      ? undefined
      : text(
          `“${groupLabels[row.group].zh}”中的“${row.label.zh}”尚不可用，目前只能保持默认值 ${formatParameter(row, row.baseline, 'zh')}；文件中可先移到 later 之下保留。`,
          `“${row.label.en}” (${groupLabels[row.group].en}) is not available yet and can only keep its default ${formatParameter(row, row.baseline, 'en')}; a file may keep the change under “later”.`,
        );
  return { code: 'not-available', keys: [row.key], fault };
}

const constraints: readonly Constraint[] = [
  sum(
    'shares-sum',
    SLEEVES.map((sleeve) => `${sleeve}.share` as const),
    1,
  ),
  ...SLEEVES.map((sleeve) => sum('commitments-sum', [`${sleeve}.governmentShare`, `${sleeve}.managerShare`], 1)),
  ...SLEEVES.map((sleeve) => below('mean-below-cap', `${sleeve}.multipleMean`, `${sleeve}.multipleCap`)),
  sum('correlations-sum', ['market.correlation', 'market.managerCorrelation', 'market.sectorCorrelation'], 0.99),
  sum('exits-sum', ['exit.ipo', 'exit.acquisition', 'exit.transfer', 'exit.buyback'], 1, true),
  below('vintage-below-term', 'programme.vintageYears', 'programme.term'),
  ...parameterTable.filter((row) => row.planned).map(planned),
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

/** Every rule between parameters that these values break, planned parameters off their baseline included; the path is a key. */
export const constraintProblems = (parameters: Parameters): readonly Problem[] =>
  brokenConstraints(parameters, new Set()).map(({ problem: broken }) => broken);
