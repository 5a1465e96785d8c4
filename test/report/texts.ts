import type { Block, Report, ReportTable, SectionId } from '../../src/report/report';

const blocksOf = ({ main, annex }: Report, id?: SectionId): readonly Block[] =>
  [...main, ...annex].filter((section) => id === undefined || section.id === id).flatMap(({ blocks }) => blocks);

/** The tables of a report, or of one part of it. */
export const tablesOf = (report: Report, id?: SectionId): readonly ReportTable[] =>
  blocksOf(report, id).flatMap((block) => (block.kind === 'table' ? [block.table] : []));

/** The row that begins so. */
export function rowOf({ rows, caption }: ReportTable, label: string): readonly string[] {
  const found = rows.find(({ cells }) => cells[0] === label);
  if (!found) throw new Error(`no row ${label} in ${caption}`);
  return found.cells;
}

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'table': {
      const { caption, head, rows, notes } = block.table;
      return [caption, ...head.map(({ text }) => text), ...rows.flatMap(({ cells }) => cells), ...notes];
    }
    case 'figure':
      return [block.figure.caption];
    default:
      return [block.text];
  }
}

/** Everything a part of a report says in words and tables. */
export const textsOf = (report: Report, id?: SectionId): readonly string[] => blocksOf(report, id).flatMap(wordsOf);
