import {
  activeSleeves,
  groupLabels,
  parameterRow,
  SLEEVES,
  type ParameterKey,
  type Sleeve,
} from '../../model/parameters';
import type { ResolvedScenario } from '../../model/scenario';
import { columnNames } from '../names';
import { numberColumn, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { concessionOf } from './concession-words';
import { markedValue } from './provenance-words';
import { readingWords, takeoverOf } from './rule-words';
import { SLEEVE_TERMS } from './sleeve-terms';

const PROGRAMME_KEYS = ['programme.capital', 'programme.term'] as const satisfies readonly ParameterKey[];

type Applies = (scenario: ResolvedScenario) => boolean;

function rowOf(key: ParameterKey, applies: Applies, writing: Writing): ReportRow {
  const { findings, language } = writing;
  const cells = findings.scenarios.map(({ resolved }) =>
    applies(resolved) ? markedValue(resolved, key, writing) : '—',
  );
  return { cells: [parameterRow(key).label[language], ...cells] };
}

/** A row of words; none where no option has such a rule. */
function wordsRow(
  label: string,
  say: (scenario: ResolvedScenario) => string,
  { findings }: Writing,
): readonly ReportRow[] {
  const words = findings.scenarios.map(({ resolved }) => say(resolved));
  return words.every((each) => each === '') ? [] : [{ cells: [label, ...words.map((each) => each || '—')] }];
}

const always: Applies = () => true;

function sleeveRows(sleeve: Sleeve, writing: Writing): readonly ReportRow[] {
  const { findings, language } = writing;
  const has: Applies = ({ parameters }) => activeSleeves(parameters).includes(sleeve);
  if (!findings.scenarios.some(({ resolved }) => has(resolved))) return [];
  return [
    { cells: [groupLabels[sleeve][language]], isGroup: true },
    ...SLEEVE_TERMS.map((name) => rowOf(`${sleeve}.${name}`, has, writing)),
  ];
}

function ruleRows(writing: Writing): readonly ReportRow[] {
  const { t } = writing;
  return [
    ...wordsRow(t('考核口径', 'Assessed by'), ({ parameters }) => readingWords(parameters, writing), writing),
    ...wordsRow(t('让利或回购', 'Concession or buyback'), (resolved) => concessionOf(resolved, writing), writing),
    ...wordsRow(t('S基金', 'S-fund'), (resolved) => takeoverOf(resolved, writing), writing),
  ];
}

/** What is proposed beside what it is held against: size, share, term, ticket, tolerance, concession, S-fund. */
export function optionsTable(writing: Writing): readonly Block[] {
  const { t, findings, language } = writing;
  const names = columnNames(findings.scenarios, language);
  return [
    table({
      caption: t('方案要点（〔〕内为取值性质）', 'The options (what each number rests on in brackets)'),
      head: [textColumn(t('项目', 'Item'), 1.2), ...names.map((name) => numberColumn(name, 1.2))],
      rows: [
        ...PROGRAMME_KEYS.map((key) => rowOf(key, always, writing)),
        ...SLEEVES.flatMap((sleeve) => sleeveRows(sleeve, writing)),
        { cells: [t('考核与激励', 'Assessment and incentives')], isGroup: true },
        ...ruleRows(writing),
      ],
      notes: findings.equalMoney
        ? [
            t(
              `为按相同财政资金比较，各方案规模均调整为与“${names[0]}”相同，S基金承接基数按比例调整。`,
              `For a comparison at equal public money all are made as large as “${names[0]}”, S-funds in proportion.`,
            ),
          ]
        : [],
    }),
  ];
}
