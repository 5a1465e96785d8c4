import { normalQuantile } from '../../engine/special';
import { chiAt, scoreOf, tCopula, type TCopula } from '../../engine/t-copula';
import { text } from '../../model/text';
import type { OracleTopic } from './oracle';

/** Upper quantiles of Student's t as printed: ν, probability, quantile. */
const tQuantiles = [
  [3, 0.9, 1.637744],
  [3, 0.975, 3.182446],
  [3, 0.995, 5.840909],
  [3, 0.9995, 12.923979],
  [4, 0.975, 2.776445],
  [4, 0.995, 4.604095],
  [10, 0.9, 1.372184],
  [10, 0.975, 2.228139],
  [10, 0.995, 3.169273],
  [10, 0.9995, 4.586894],
  [30, 0.975, 2.042272],
  [30, 0.995, 2.749996],
  [30, 0.9995, 3.645959],
  [100, 0.975, 1.983972],
] as const;

/** Quantiles of χ²_ν as printed: ν, probability, quantile. */
const chiSquareQuantiles = [
  [3, 0.05, 0.352],
  [3, 0.95, 7.815],
  [3, 0.999, 16.266],
  [10, 0.05, 3.94],
  [10, 0.95, 18.307],
  [10, 0.999, 29.588],
  [30, 0.01, 14.953],
  [30, 0.95, 43.773],
  [100, 0.05, 77.929],
  [100, 0.95, 124.342],
] as const;

/** What the engine's tables may miss, relative. */
const TABLE_ERROR = 1e-5;

const made = new Map<number, TCopula>();

/** The tables of so many degrees of freedom, made once. */
function copulaOf(degrees: number): TCopula {
  const copula = made.get(degrees) ?? tCopula(degrees);
  made.set(degrees, copula);
  return copula;
}

const HALVINGS = 60;
const FARTHEST = 100;

/** The t that has the rank `probability`, looked for in the engine's table of ranks. */
function tQuantile(degrees: number, probability: number): number {
  const { scores } = copulaOf(degrees);
  const wanted = normalQuantile(probability);
  let [low, high] = [0, FARTHEST];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (scoreOf(scores, middle, Math.sqrt(degrees)) < wanted) low = middle;
    else high = middle;
  }
  return low;
}

function chiSquareQuantile(degrees: number, probability: number): number {
  const chi = chiAt(copulaOf(degrees), normalQuantile(probability));
  return chi * chi;
}

export const student: OracleTopic = {
  id: 'student',
  name: text('t-copula 的表', 'Tables of the t-copula'),
  how: text(
    '引擎把学生 t 分布与 χ² 分布制成表；这里从表中反查分位数。',
    'The engine tabulates Student’s t and χ²; here quantiles are looked up in these tables.',
  ),
  source: text(
    'NIST/SEMATECH 统计手册 1.3.6.7.2、1.3.6.7.4',
    'NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2 and 1.3.6.7.4',
  ),
  oracles: [
    ...tQuantiles.map(([degrees, probability, quantile]) => ({
      id: `student.t-${degrees}-${probability}`,
      name: text(
        `t 分布，自由度 ${degrees}，${probability} 分位`,
        `t with ${degrees} degrees of freedom, quantile ${probability}`,
      ),
      expected: { kind: 'value', value: quantile, within: TABLE_ERROR * quantile } as const,
      digits: 5,
      obtain: () => ({ value: tQuantile(degrees, probability) }),
    })),
    ...chiSquareQuantiles.map(([degrees, probability, quantile]) => ({
      id: `student.chi-${degrees}-${probability}`,
      name: text(
        `χ² 分布，自由度 ${degrees}，${probability} 分位`,
        `χ² with ${degrees} degrees of freedom, quantile ${probability}`,
      ),
      expected: { kind: 'value', value: quantile, within: 6e-4 } as const,
      digits: 3,
      obtain: () => ({ value: chiSquareQuantile(degrees, probability) }),
    })),
  ],
};
