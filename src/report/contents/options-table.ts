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
import { investmentRewardOf, lossSubsidyOf } from './incentive-words';
import { hasProposedHere, markedValue } from './provenance-words';
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
    ...SLEEVE_TERMS.map((name, i) => {
      const {
        cells: [term, ...values],
      } = rowOf(`${sleeve}.${name}`, has, writing);
      const indented = writing.t('　', '  ') + term;
      return {
        cells: [i === 0 ? `${groupLabels[sleeve][language]}${writing.t('：', ': ')}${term}` : indented, ...values],
      };
    }),
  ];
}

/** How all options are assessed, where it is the same: a note has it then, and no row repeats it. */
function sameReading(writing: Writing): string | null {
  const [first, ...others] = writing.findings.scenarios.map(({ resolved }) =>
    readingWords(resolved.parameters, writing),
  );
  return others.every((other) => other === first) ? first : null;
}

function ruleRows(writing: Writing): readonly ReportRow[] {
  const { t } = writing;
  return [
    ...(sameReading(writing) === null
      ? wordsRow(t('考核口径', 'Assessed by'), ({ parameters }) => readingWords(parameters, writing), writing)
      : []),
    ...wordsRow(t('让利或回购', 'Concession or buyback'), (resolved) => concessionOf(resolved, writing), writing),
    ...wordsRow(t('S基金', 'S-fund'), (resolved) => takeoverOf(resolved, writing), writing),
    ...wordsRow(t('风险补助', 'Loss subsidy'), (resolved) => lossSubsidyOf(resolved, writing), writing),
    ...wordsRow(t('投资奖励', 'Investment reward'), (resolved) => investmentRewardOf(resolved, writing), writing),
  ];
}

function notesOf(first: string, writing: Writing): readonly string[] {
  const { t, findings } = writing;
  const proposed = t(
    '“拟定”是本方案自行确定、供审议的规则；“假设”是没有依据可查的取值。',
    'Proposed here: a rule that this proposal sets itself, for decision; assumption: a value that no source gives.',
  );
  const equalMoney = t(
    `为按相同财政资金比较，各方案规模均调整为与“${first}”相同，S基金承接基数按比例调整。`,
    `For a comparison at equal public money all are made as large as “${first}”, S-funds in proportion.`,
  );
  const reading = sameReading(writing);
  const assessed = reading === null ? [] : [t(`考核口径：${reading}。`, `Assessed by: ${reading}.`)];
  return [...assessed, ...(hasProposedHere(writing) ? [proposed] : []), ...(findings.equalMoney ? [equalMoney] : [])];
}

/** What is proposed beside what it is held against: size, share, term, ticket, tolerance, concession, S-fund. */
export function optionsTable(writing: Writing): readonly Block[] {
  const { t, findings, language } = writing;
  const names = columnNames(findings.scenarios, language);
  return [
    table({
      caption: t('方案要点（〔〕内为取值性质）', 'The options (what each number rests on in brackets)'),
      head: [textColumn(t('项目', 'Item'), 1.3), ...names.map((name) => numberColumn(name, 1.2))],
      rows: [
        ...PROGRAMME_KEYS.map((key) => rowOf(key, always, writing)),
        ...SLEEVES.flatMap((sleeve) => sleeveRows(sleeve, writing)),
        ...ruleRows(writing),
      ],
      notes: notesOf(names[0], writing),
    }),
  ];
}
