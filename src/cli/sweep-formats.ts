import { type Axes, type Axis, type Cell } from '../analysis/sweep';
import { questionLabel } from '../analysis/question';
import { meanError95 } from '../engine/statistics';
import { numericRow } from '../model/plausible';
import { text, type Language } from '../model/text';
import { formatInUnit } from '../model/units';
import { nameOf } from '../model/wording';
import { columnLines } from './columns';
import { csvLines } from './csv-lines';
import { leftOutLines, sayErrorOf, sayEstimate } from './estimates';
import { asBlocks, asJson, headLines, headOf, type Findings, type Write } from './findings';

/** A grid and what was found at its points. */
interface Swept extends Findings {
  readonly axes: Axes;
  /** In the order of the grid's points. */
  readonly cells: readonly Cell[];
}

const nameOfAxis = ({ key }: Axis, language: Language): string => nameOf(numericRow(key))[language];
/** Digits of values on an axis: a third of something is no exact number. */
const SHOWN = 6;

const sayOnAxis = ({ key }: Axis, value: number, language: Language): string =>
  formatInUnit(Number(value.toPrecision(SHOWN)), numericRow(key).unit, language);

const sayCell = ({ question }: Swept, { estimate }: Cell, language: Language): string =>
  sayEstimate(question, estimate, language);

/** Why there are holes, each reason once. */
function holeLines({ cells }: Swept, language: Language): readonly string[] {
  const reasons = new Set(cells.flatMap(({ problem }) => (problem ? [problem[language]] : [])));
  return [...reasons].map((reason) => text(`“—”：${reason}`, `“—”: ${reason}`)[language]);
}

function listLines(swept: Swept, language: Language): readonly string[] {
  const { axes, cells, question } = swept;
  const [axis] = axes;
  const headings = [
    nameOfAxis(axis, language),
    questionLabel(question)[language],
    text('95%误差', '95% error')[language],
  ];
  const rows = cells.map((cell) => [
    sayOnAxis(axis, cell.at[0], language),
    sayCell(swept, cell, language),
    sayErrorOf(question, cell.estimate, language),
  ]);
  return columnLines(headings, rows);
}

/** The largest error of a grid, for all of it: a table of errors beside the table of values would hide both. */
function errorLine({ cells, question }: Swept, language: Language): string {
  const errors = cells.flatMap(({ estimate }) => (estimate && estimate.se !== null ? [estimate] : []));
  const [widest] = errors.sort((a, b) => meanError95(b.se ?? 0) - meanError95(a.se ?? 0));
  if (!widest) return '';
  const error = sayErrorOf(question, widest, language);
  return text(`95%误差最大 ${error}`, `95% error at most ${error}`)[language];
}

function gridLines(swept: Swept, [down, across]: readonly [Axis, Axis], language: Language): readonly string[] {
  const { cells } = swept;
  const corner = `${nameOfAxis(down, language)} ↓  ${nameOfAxis(across, language)} →`;
  const width = across.values.length;
  const rows = down.values.map((value, i) => [
    sayOnAxis(down, value, language),
    ...cells.slice(i * width, (i + 1) * width).map((cell) => sayCell(swept, cell, language)),
  ]);
  const headings = [corner, ...across.values.map((value) => sayOnAxis(across, value, language))];
  return [...columnLines(headings, rows), errorLine(swept, language)];
}

const isGrid = (axes: Axes): axes is readonly [Axis, Axis] => axes.length === 2;

const toTable: Write<Swept> = (swept, language) =>
  asBlocks([
    headLines(swept, language),
    isGrid(swept.axes) ? gridLines(swept, swept.axes, language) : listLines(swept, language),
    [
      ...holeLines(swept, language),
      ...leftOutLines(
        swept.cells.map(({ estimate }) => estimate),
        language,
      ),
    ],
  ]);

const toCsv: Write<Swept> = ({ axes, cells }, language) =>
  csvLines(
    [...axes.map(({ key }) => key), 'value', 'se', 'problem'],
    cells.map(({ at, estimate, problem }) => [...at, estimate?.value, estimate?.se, problem?.[language]]),
  );

const toJson: Write<Swept> = (swept) =>
  asJson({
    ...headOf(swept),
    axes: swept.axes,
    cells: swept.cells.map(({ at, estimate, problem }) => ({ at, estimate, problem: problem ?? null })),
  });

export const sweepFormats: Readonly<Record<string, Write<Swept>>> = { table: toTable, json: toJson, csv: toCsv };
