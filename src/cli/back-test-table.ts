import { backTests } from '../analysis/back-tests';
import { text, type Language } from '../model/text';
import { columnLines } from './columns';
import type { NamedRun } from './named-run';

/** Published figures beside the model's: none where what they follow from was changed. */
export function backTestLines(
  { scenario: { scenario, parameters }, own }: NamedRun,
  language: Language,
): readonly string[] {
  const touched = new Set(scenario.changes.slice(own.length).map(({ key }) => key));
  const rows = backTests(scenario.id, parameters).filter(({ keys }) => !keys.some((key) => touched.has(key)));
  if (rows.length === 0) return [];
  const headings = [
    text('与公布数字对照', 'Published figures'),
    text('公布', 'Published'),
    text('本方案', 'This scenario'),
    text('出处', 'Source'),
  ];
  return columnLines(
    headings.map((heading) => heading[language]),
    rows.map(({ label, published, simulated, say, document, clause }) => [
      label[language],
      say(published, language),
      say(simulated, language),
      [document, clause].filter(Boolean).join(' '),
    ]),
  );
}
