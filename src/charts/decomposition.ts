import { NO_NUMBER } from '../model/digits';
import { text, type Language } from '../model/text';
import type { Chart, ChartOptions, ChartTable, Readout } from './chart';
import { decompositionKeys, drawSteps, DECOMPOSITION_AIR, DECOMPOSITION_ROW } from './decomposition-marks';
import { stepsOf, valuesOf, type DecompositionData, type Step } from './decomposition-steps';
import { domainOf } from './domain';
import { estimateStyle, sayWithError, type EstimateStyle } from './estimate-style';
import { withUnit } from './format';
import { isWithinError, type Measured } from './measured';
import { readable } from './read';
import { estimateCells, estimateHeaders, intervalLabel } from './response';
import { openValueRows } from './value-rows';

export type { DecompositionData } from './decomposition-steps';

const stepLabel = text('步骤', 'Step');
const valueLabel = text('数值或变动', 'Value or change');
const [moreLabel, lessLabel] = [text('增加', 'More'), text('减少', 'Less')];
const withinLabel = text('≈ 在误差之内', '≈ within error');

/** A change with ≈ before it where it may be nothing but error. */
function sayChange(measured: Measured, style: EstimateStyle): string {
  if (measured.value === null) return NO_NUMBER;
  return `${isWithinError(measured) ? '≈ ' : ''}${style.sayDifference(measured.value)}`;
}

const sayStep = ({ kind, measured }: Step, style: EstimateStyle): string => {
  if (kind === 'part') return sayChange(measured, style);
  return measured.value === null ? NO_NUMBER : style.say(measured.value);
};

function tableOf(steps: readonly Step[], style: EstimateStyle, language: Language): ChartTable {
  return {
    headers: [stepLabel[language], ...estimateHeaders(valueLabel[language], style.unit, language)],
    rows: steps.map(({ label, measured }) => [label[language], ...estimateCells(measured, style)]),
    decimals: style.decimals,
  };
}

function readoutAt(
  steps: readonly Step[],
  { measure }: DecompositionData,
  style: EstimateStyle,
  { language, palette }: ChartOptions,
) {
  const keys = decompositionKeys(palette);
  return (i: number): Omit<Readout, 'at'> => {
    const step = steps[i];
    const { kind, label, measured, to } = step;
    const isLess = (measured.value ?? 0) < 0;
    if (kind === 'end')
      return {
        title: label[language],
        lines: [{ label: measure[language], value: sayWithError(measured, style), key: keys.end }],
      };
    return {
      title: label[language],
      lines: [
        {
          label: (isLess ? lessLabel : moreLabel)[language],
          value: `${sayChange(measured, style)} ${style.sayError(measured.se)}`,
          key: isLess ? keys.less : keys.more,
        },
        { label: language === 'zh' ? '到此为止' : 'So far', value: style.say(to) },
      ],
    };
  };
}

function describe(data: DecompositionData, style: EstimateStyle, language: Language): string {
  const { start, end, parts, measure } = data;
  const ends = [start, end].map(({ name, measured }) => `${name[language]} ${sayWithError(measured, style)}`);
  const each = parts.map(({ label, effect }) => `${label[language]} ${sayChange(effect, style)}`);
  if (language === 'zh') return `${measure.zh}：从${ends.join('到')}${each.map((part) => `；${part}`).join('')}。`;
  return `${measure.en}: from ${ends.join(' to ')}${each.map((part) => `; ${part}`).join('')}.`;
}

/** Which rules make the difference? From one scenario's number to another's, a bar for each part with its 95 % interval. */
export function decompositionChart(data: DecompositionData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const steps = stepsOf(data);
  const values = valuesOf(steps);
  const style = estimateStyle(data.quantity, values, language);
  const title = data.title[language];
  const description = describe(data, style, language);
  const keys = decompositionKeys(palette);
  const rows = openValueRows(options, {
    title,
    description,
    legend: [
      { label: moreLabel[language], ...keys.more },
      { label: lessLabel[language], ...keys.less },
      { label: intervalLabel[language], ...keys.interval },
    ],
    yTitle: '',
    names: steps.map(({ label }) => label[language]),
    smallestRow: DECOMPOSITION_ROW,
    x: {
      title: withUnit(data.measure[language], style.unit, language),
      domain: domainOf(values.map(style.shown)),
      tick: style.tick,
    },
    air: [DECOMPOSITION_AIR, DECOMPOSITION_AIR],
    column: { heading: withinLabel[language], cells: steps.map((step) => sayStep(step, style)) },
  });
  drawSteps(rows, steps, style.shown, palette);
  return {
    title,
    description,
    svg: rows.svg,
    table: tableOf(steps, style, language),
    ...readable('y', rows.plot, rows.middles, readoutAt(steps, data, style, options)),
  };
}
