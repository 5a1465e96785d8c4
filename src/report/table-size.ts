import type { ReportTable } from './report';

/** Rows of a table that paper never cuts in two: more would leave too much of a page empty. */
const MOST_ROWS = 8;

/** Columns of a table in the usual size of type: with more, numbers of six digits and their errors no longer fit. */
const MOST_COLUMNS = 8;

/** Whether a table stands on one page. */
export const isShort = ({ rows }: ReportTable): boolean => rows.length <= MOST_ROWS;

/** Whether a table is set in smaller type; paper is not turned for it. */
export const isWide = ({ head }: ReportTable): boolean => head.length > MOST_COLUMNS;
