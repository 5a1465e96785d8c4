import { moneyLabel, readingLabel } from '../../analysis/reading-labels';
import type { Base, Breach, Level, Measure, Timing } from '../../engine/result';
import { activeSleeves } from '../../model/parameters';
import { formatShare } from '../../model/units';
import { numberColumn, table, textColumn, type Block, type ReportRow } from '../report';
import { percent, type Writing } from '../writing';
import { breachChance } from './breach-words';

const KINDS: readonly { readonly measure: Measure; readonly base: Base }[] = [
  { measure: 'net', base: 'invested' },
  { measure: 'gross', base: 'invested' },
  { measure: 'net', base: 'paidIn' },
  { measure: 'gross', base: 'paidIn' },
];
const TIMINGS: readonly Timing[] = ['liquidation', 'annual'];

function groupRows(sleeve: Breach['sleeve'], writing: Writing): readonly ReportRow[] {
  const { findings, language, t } = writing;
  const { result } = findings.scenarios[0].outcome;
  const levels: readonly Level[] = sleeve === 'programme' ? ['programme'] : ['class', 'fund'];
  const line = result.breaches.find((breach) => breach.sleeve === sleeve)?.tolerance;
  const heading = t(
    `${moneyLabel(sleeve, 'zh')}，容错线 ${percent(line)}`,
    `${moneyLabel(sleeve, 'en')}, tolerance ${percent(line)}`,
  );
  const rows = levels.flatMap((level) =>
    TIMINGS.map((timing) => ({
      cells: [
        `${readingLabel('level', level, language)}${t('、', ', ')}${readingLabel('timing', timing, language)}`,
        ...KINDS.map((kind) => breachChance(result, sleeve, { ...kind, level, timing })),
      ],
    })),
  );
  return [{ cells: [heading], isGroup: true }, ...rows];
}

/** Every legal reading of a loss beyond the tolerance. */
export function readings(writing: Writing): readonly Block[] {
  const { t, findings, language } = writing;
  const [{ resolved, outcome }] = findings.scenarios;
  const { parameters } = resolved;
  const { projectsOverTolerance, projects } = outcome.result.counts;
  const single = formatShare(parameters['assessment.projectTolerance'], language);
  const columnOf = ({ measure, base }: (typeof KINDS)[number]): string =>
    `${readingLabel('measure', measure, language)}${t('、', ', ')}${readingLabel('base', base, language)}`;
  return [
    table({
      caption: t(
        '超过容错线的可能性，± 为 95% 抽样误差（百分点）',
        'Probability of exceeding the tolerance, ± 95% sampling error (points)',
      ),
      head: [textColumn(t('口径', 'Reading'), 1.3), ...KINDS.map((kind) => numberColumn(columnOf(kind)))],
      rows: [...activeSleeves(parameters), 'programme' as const].flatMap((sleeve) => groupRows(sleeve, writing)),
      notes: [
        t(
          `单个项目的容错线为 ${single}，平均有 ${percent(projectsOverTolerance / Math.max(1, projects))} 的项目自身亏损超过它。`,
          `A single project may lose ${single}; ${percent(projectsOverTolerance / Math.max(1, projects))} of all projects lose more than that.`,
        ),
      ],
    }),
  ];
}
