/** Kinds of file a report is written as, in the order they are offered. */
export const REPORT_FORMATS = ['docx', 'html', 'xlsx', 'csv', 'json', 'parquet'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
