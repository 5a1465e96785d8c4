import { text } from '../model/text';
import { safeText } from './names';
import { LONGEST_TITLE, type ReportOptions } from './options';

/** The title where nobody wrote one. */
export const DEFAULT_TITLE = text('关于政府引导基金设立方案的汇报', 'Guidance fund: report on the options');

/** What stands above a report, fit for any document. */
export function reportTitle({ title, language }: ReportOptions): string {
  const written = safeText(title.trim(), LONGEST_TITLE);
  return written === '' ? DEFAULT_TITLE[language] : written;
}
