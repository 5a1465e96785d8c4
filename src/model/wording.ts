import { groupLabels, SLEEVES, type NumberRow, type ParameterRow, type Unit } from './parameters';
import { text, type Text } from './text';
import { sayBoundsInField, sayInField } from './field-units';
import { formatInUnit } from './units';

/** Longer texts are cut where a message quotes them. */
const LONGEST_QUOTE = 40;

/** A parameter's name where it stands alone: the four kinds of fund share their labels, so theirs say which fund. */
export function nameOf({ group, label }: ParameterRow): Text {
  if (!SLEEVES.some((sleeve) => sleeve === group)) return label;
  return text(`${groupLabels[group].zh}·${label.zh}`, `${groupLabels[group].en} · ${label.en}`);
}

/** A name that a person wrote, in quotation marks. */
export const quotedName = (name: string): string =>
  `“${name.length > LONGEST_QUOTE ? `${name.slice(0, LONGEST_QUOTE)}…` : name}”`;

/** What a person wrote, to stand in a sentence; Chinese sets digits off by a space. */
export function quoted(raw: unknown): Text {
  if (typeof raw === 'number' || typeof raw === 'boolean') return text(` ${raw}`, String(raw));
  if (typeof raw === 'string') return text(`文字${quotedName(raw)}`, `the text ${quotedName(raw)}`);
  if (raw === null || raw === undefined) return text('空白', 'nothing');
  return Array.isArray(raw) ? text('一个列表', 'a list') : text('一组字段', 'a group of fields');
}

const fileUnits: Readonly<Record<Unit, Text>> = {
  money: text('（万元）', ' (万元, RMB 10,000)'),
  moneyPerYear: text('（万元/年）', ' (万元, RMB 10,000, a year)'),
  share: text('（0–1 的比例）', ' (share, 0–1)'),
  rate: text('（每年，小数）', ' (per year, as a decimal)'),
  years: text('（年）', ' (years)'),
  multiple: text('（倍）', ' (multiple of cost)'),
  count: text('', ''),
  none: text('', ''),
};

/** The unit of a parameter in a file, in brackets behind its label. */
export const unitText = ({ unit }: NumberRow): Text => fileUnits[unit];

const between = (row: NumberRow, zh: string, en: string): Text => text(`${row.min} 至 ${zh}`, `${row.min} to ${en}`);

/** The bounds as they stand in a file, and beside them as a person says them. */
function boundsOf(row: NumberRow): Text {
  const { max, unit } = row;
  const said = (language: 'zh' | 'en'): string =>
    `${formatInUnit(row.min, unit, language)}–${formatInUnit(max, unit, language)}`;
  switch (unit) {
    case 'money':
    case 'moneyPerYear':
      return between(row, `${max} 万元（${said('zh')}）`, `${max} 万元 (${said('en')})`);
    case 'share':
    case 'rate':
      return between(row, `${max}（${said('zh')}）`, `${max} (${said('en')})`);
    case 'years':
      return between(row, `${max} 年`, `${max} years`);
    case 'multiple':
      return between(row, `${max} 倍`, `${max}×`);
    case 'count':
    case 'none':
      return between(row, String(max), String(max));
  }
}

/** What a numeric parameter may be: `0 至 1（0%–100%）`, `0，或 3 至 100`. */
function rangeOf(row: NumberRow): Text {
  const bounds = boundsOf(row);
  if (row.orElse === undefined) return bounds;
  return text(`${row.orElse}，或 ${bounds.zh}`, `${row.orElse}, or ${bounds.en}`);
}

/** How a message about a value speaks: of what stands in a file, or of what stands in a field of the form. */
export interface ValueWording {
  readonly range: (row: NumberRow) => Text;
  readonly found: (row: ParameterRow, raw: unknown) => Text;
}

export const fileWording: ValueWording = { range: rangeOf, found: (_row, raw) => quoted(raw) };

function fieldRange(row: NumberRow): Text {
  const [zh, en] = [sayBoundsInField(row, 'zh'), sayBoundsInField(row, 'en')];
  return row.orElse === undefined ? text(zh, en) : text(`${row.orElse}，或 ${zh}`, `${row.orElse}, or ${en}`);
}

export const fieldWording: ValueWording = {
  range: fieldRange,
  found: (row, raw) =>
    row.kind === 'number' && typeof raw === 'number'
      ? text(` ${sayInField(row, raw, 'zh')}`, sayInField(row, raw, 'en'))
      : quoted(raw),
};
