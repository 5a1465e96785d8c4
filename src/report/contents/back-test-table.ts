import { backTests, type BackTest } from '../../analysis/back-tests';
import { calibrationLabels, isIndependent, sayIndependent } from '../../analysis/calibration';
import type { ReportedScenario } from '../findings';
import { columnName } from '../names';
import { numberColumn, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { clauseWords } from './clause-words';

/** Published figures are rounded; more digits of the model's would say nothing. */
const MONEY_DIGITS = 3;

function rowOf(
  test: BackTest,
  { resolved: { scenario } }: ReportedScenario,
  { findings, language, sayGiven }: Writing,
): ReportRow {
  const { label, published, simulated, isMoney, say, document, clause, note } = test;
  const sayFigure = (value: number): string =>
    isMoney ? sayGiven(Number(value.toPrecision(MONEY_DIGITS))) : say(value, language);
  const source = findings.documents.find(({ id }) => id === document);
  const cited = [source?.number ?? source?.title ?? document, clause && clauseWords(clause)].filter(Boolean).join(' ');
  const kind = calibrationLabels[isIndependent(test, scenario) ? 'independent' : 'calibrated'][language];
  return { cells: [label[language], sayFigure(published), sayFigure(simulated), kind, cited, note[language]] };
}

const testsOf = ({ resolved }: ReportedScenario): readonly BackTest[] =>
  backTests(resolved.scenario.id, resolved.parameters);

/** What cities have published beside what their presets come to; nothing where nothing is published. */
export function backTestTable(writing: Writing): readonly Block[] {
  const { t, findings, language } = writing;
  const tested = findings.scenarios.filter((each) => testsOf(each).length > 0);
  if (tested.length === 0) return [];
  const rows = tested.flatMap((each) => testsOf(each).map((test) => isIndependent(test, each.resolved.scenario)));
  const independent = sayIndependent(rows.filter(Boolean).length, rows.length);
  return [
    table({
      caption: t('公布的数字与本报告的取值', 'Published figures and the values of this report'),
      head: [
        textColumn(t('指标', 'Figure'), 1.5),
        numberColumn(t('公布', 'Published')),
        numberColumn(t('模型', 'Model')),
        textColumn(t('检验', 'Test'), 1.1),
        textColumn(t('出处', 'Source'), 1.6),
        textColumn(t('说明', 'Note'), 2),
      ],
      rows: tested.flatMap((each) => [
        { cells: [columnName(each, language)], isGroup: true },
        ...testsOf(each).map((test) => rowOf(test, each, writing)),
      ]),
      notes: [
        independent[language],
        t(
          '对照的是方案的结构（与运气无关，没有抽样误差）；收益类参数多为假设，无从核对。',
          'It is the structure that is held against them, which does not depend on luck; returns are mostly assumed and cannot be. Sources are in the original Chinese.',
        ),
      ],
    }),
  ];
}
