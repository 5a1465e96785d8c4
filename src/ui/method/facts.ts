import { baseline, parameterRow, sleeveLabels, SLEEVES } from '../../model/parameters';
import { unmetRequirement, type Requirement } from '../../model/requirements';
import { text, type Language, type Text } from '../../model/text';
import { formatParameter } from '../../model/units';
import { sayRange } from '../parameter-range';
import type { DefinedRow, Definition } from './definitions';

/** One thing the table of parameters says of a parameter. */
export interface Fact {
  readonly label: Text;
  readonly value: string;
}

const fact = (zh: string, en: string, value: string): Fact => ({ label: text(zh, en), value });

const joined = (values: readonly string[], language: Language): string => values.join(language === 'zh' ? '；' : '; ');

/** One value where all kinds of fund share it, else each with its kind. */
function overKinds(rows: readonly DefinedRow[], language: Language, say: (row: DefinedRow) => string): string {
  const values = rows.map(say);
  if (new Set(values).size === 1) return values[0];
  return joined(
    rows.map(({ group }, i) => {
      const sleeve = SLEEVES.find((each) => each === group);
      return `${sleeve ? sleeveLabels[sleeve][language] : group} ${values[i]}`;
    }),
    language,
  );
}

function rangeFact(row: DefinedRow, language: Language): readonly Fact[] {
  switch (row.kind) {
    case 'number': {
      const range = sayRange(row, language);
      const whole = row.integer ? (language === 'zh' ? '，整数' : ', whole numbers') : '';
      return [fact('范围', 'Range', range + whole)];
    }
    case 'choice':
      return [
        fact(
          '选项',
          'Choices',
          joined(
            row.choices.map(({ label }) => label[language]),
            language,
          ),
        ),
      ];
    case 'text':
      return [
        fact(
          '长度',
          'Length',
          language === 'zh'
            ? `${row.minLength}–${row.maxLength} 个字符`
            : `${row.minLength}–${row.maxLength} characters`,
        ),
      ];
    case 'rows':
      return [];
  }
}

function plausibleFact(row: DefinedRow, language: Language): readonly Fact[] {
  if (row.kind !== 'number' || !row.plausible) return [];
  const { plausible } = row;
  if (!('around' in plausible)) {
    const [low, high] = plausible.map((value) => formatParameter(row, value, language));
    return [fact('合理区间', 'Plausible', `${low} – ${high}`)];
  }
  const percent = `${Math.round(100 * plausible.around)}%`;
  return [fact('合理区间', 'Plausible', language === 'zh' ? `当前值上下 ${percent}` : `±${percent} of its value`)];
}

function sayRequirement(requirement: Requirement, language: Language): string {
  const row = parameterRow(requirement.key);
  const name = row.label[language];
  if (requirement.kind === 'positive') return language === 'zh' ? `“${name}”大于 0 时` : `while “${name}” is above 0`;
  const values = requirement.values.map((value) => `“${formatParameter(row, value, language)}”`);
  return language === 'zh' ? `“${name}”为${values.join('或')}时` : `while “${name}” is ${values.join(' or ')}`;
}

function conditionFact({ key }: DefinedRow, language: Language): readonly Fact[] {
  const requirement = unmetRequirement(key, baseline);
  return requirement ? [fact('起作用', 'In effect', sayRequirement(requirement, language))] : [];
}

/** Everything the table of parameters says of a parameter, but its label and help. Every number carries its unit. */
export function factsOf({ rows }: Definition, language: Language): readonly Fact[] {
  const [row] = rows;
  return [
    ...rangeFact(row, language),
    fact(
      '基准值',
      'Baseline',
      overKinds(rows, language, (each) => formatParameter(each, each.baseline, language)),
    ),
    ...plausibleFact(row, language),
    ...conditionFact(row, language),
  ];
}
