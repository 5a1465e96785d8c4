import { backTests, type BackTest } from '../../analysis/back-tests';
import type { ReportedScenario } from '../findings';
import { columnName } from '../names';
import { numberColumn, paragraph, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';

/** Published figures are rounded; more digits of the model's would say nothing. */
const MONEY_DIGITS = 3;

function rowOf(
  { label, published, simulated, isMoney, say, document, clause, note }: BackTest,
  { findings, language, sayGiven }: Writing,
): ReportRow {
  const sayFigure = (value: number): string =>
    isMoney ? sayGiven(Number(value.toPrecision(MONEY_DIGITS))) : say(value, language);
  const source = findings.documents.find(({ id }) => id === document);
  const cited = [source?.number ?? source?.title ?? document, clause].filter(Boolean).join(' ');
  return { cells: [label[language], sayFigure(published), sayFigure(simulated), cited, note[language]] };
}

const testsOf = ({ resolved }: ReportedScenario): readonly BackTest[] =>
  backTests(resolved.scenario.id, resolved.parameters);

/** What cities have published, held against what their presets come to. */
export function backTestTable(writing: Writing): readonly Block[] {
  const { t, findings, language } = writing;
  const tested = findings.scenarios.filter((each) => testsOf(each).length > 0);
  if (tested.length === 0)
    return [
      paragraph(
        t('这些方案没有可供核对的公布数字。', 'Nothing is published that these scenarios could be held against.'),
      ),
    ];
  return [
    table({
      caption: t('公布的数字与本模型', 'Published figures and the model'),
      head: [
        textColumn(t('指标', 'Figure'), 1.5),
        numberColumn(t('公布', 'Published')),
        numberColumn(t('模型', 'Model')),
        textColumn(t('出处', 'Source'), 1.6),
        textColumn(t('说明', 'Note'), 2),
      ],
      rows: tested.flatMap((each) => [
        { cells: [columnName(each, language)], isGroup: true },
        ...testsOf(each).map((test) => rowOf(test, writing)),
      ]),
      notes: [
        t(
          '核对的是方案的结构（与运气无关，没有抽样误差）；收益类参数多为假设，无从核对。',
          'It is the structure that is tested, which does not depend on luck; returns are mostly assumed and cannot be. Sources are in the original Chinese.',
        ),
      ],
    }),
  ];
}
