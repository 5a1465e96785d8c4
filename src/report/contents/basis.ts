import { documentKinds } from '../../model/documents';
import type { PolicyDocument } from '../../model/scenario';
import type { ReportedScenario } from '../findings';
import { numberColumn, paragraph, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';

const changesFrom = ({ resolved }: ReportedScenario, { id }: PolicyDocument) =>
  resolved.scenario.changes.filter(({ source }) => source === id);

function rowOf(document: PolicyDocument, writing: Writing): ReportRow {
  const { language, findings, t } = writing;
  const { title, number, issuer, date, kind } = document;
  const changes = findings.scenarios.flatMap((scenario) => changesFrom(scenario, document));
  const clauses = [...new Set(changes.flatMap(({ clause }) => clause ?? []))];
  return {
    cells: [
      [title, number].filter(Boolean).join(' '),
      [issuer, date].filter(Boolean).join(' '),
      documentKinds[kind][language],
      clauses.join(t('、', ', ')),
      String(new Set(changes.map(({ key }) => key)).size),
    ],
  };
}

/** The documents that the scenarios' numbers come from, with their clauses. */
export function basis(writing: Writing): readonly Block[] {
  const { t, findings } = writing;
  const cited = findings.documents.filter((document) =>
    findings.scenarios.some((scenario) => changesFrom(scenario, document).length > 0),
  );
  if (cited.length === 0)
    return [
      paragraph(
        t('本方案没有引用文件，全部参数均为假设。', 'The scenarios cite no document; every number is assumed.'),
      ),
    ];
  return [
    table({
      caption: t('引用的文件与条款', 'Documents and clauses cited'),
      head: [
        textColumn(t('文件', 'Document'), 4.2),
        textColumn(t('发文单位与日期', 'Issuer and date'), 2.6),
        textColumn(t('性质', 'Kind'), 1.2),
        textColumn(t('条款', 'Clauses'), 2.4),
        numberColumn(t('取值', 'Used'), 0.8),
      ],
      rows: cited.map((document) => rowOf(document, writing)),
      notes: [
        t(
          '“取值”为据以取值的参数个数；“公开摘录”须核对原文后方可引用；逐项参数的依据见附件。',
          'Used: how many numbers are taken from it. Public excerpts are to be checked against the original before they are cited; the annex has the source of every number.',
        ),
      ],
    }),
  ];
}
