import type { ReportFindings } from '../../src/report/findings';
import type { ReportOptions } from '../../src/report/options';
import { findingsOf, presetNamed, reportOptions } from './findings';

/** Texts that have broken documents before. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '=1+1',
  '+1',
  ']]>&amp;&#0;&lt;',
  '\u202eabc\u2066\u200f',
  'a\u0000b\u001b\ufffe\ud800',
  '长'.repeat(10_000),
  'x'.repeat(10_000),
];

/** A report in which every text that people give is hostile. */
export async function hostileReport(raw: string): Promise<readonly [ReportFindings, ReportOptions]> {
  const henan = presetNamed('henan');
  const changes = henan.changes.map((change) => ({ ...change, note: raw, clause: raw }));
  const name = { zh: raw, en: raw };
  const findings = await findingsOf(
    [
      { ...henan, name, changes },
      { ...henan, name },
    ],
    {},
    20,
  );
  return [
    {
      ...findings,
      documents: findings.documents.map((document) => ({ ...document, title: raw, issuer: raw })),
      command: { line: `guidefund report ${raw}\n--out x`, files: [`${raw}.yaml`] },
    },
    { ...reportOptions, title: raw, author: raw, decision: `${raw}\n${raw}` },
  ];
}
