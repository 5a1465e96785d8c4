import type { Block, ReportRow, ReportTable } from '../../src/report/report';

export const tables = (blocks: readonly Block[]): readonly ReportTable[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));

export function firstTable(blocks: readonly Block[]): ReportTable {
  const [first] = tables(blocks);
  if (!first) throw new Error('no table');
  return first;
}

/** The row whose first cell begins so. */
export function rowNamed({ rows }: ReportTable, name: string): ReportRow {
  const found = rows.find(({ cells }) => cells[0].trim().startsWith(name));
  if (!found) throw new Error(`no row ${name}`);
  return found;
}

/** The first number of a cell, with a typographic minus. */
export const numberIn = (cell: string): number =>
  Number(/[−\d][\d,.]*/.exec(cell)?.[0].replace('−', '-').replaceAll(',', ''));

export const paragraphs = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
