import type { ReportTable } from './report';

/** Rows of a table that paper never cuts in two: more would leave too much of a page empty. */
const MOST_ROWS = 8;

/** Whether a table stands on one page. */
export const isShort = ({ rows }: ReportTable): boolean => rows.length <= MOST_ROWS;
