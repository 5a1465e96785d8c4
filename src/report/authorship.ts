import type { ReportOptions } from './options';

/** Who presents a report, and when: what a file says about itself. */
export type Authorship = Pick<ReportOptions, 'author' | 'date'>;
