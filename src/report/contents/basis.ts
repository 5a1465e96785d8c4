import { documentKinds } from '../../model/documents';
import { keysInEffect } from '../../model/relevance';
import type { Change, PolicyDocument } from '../../model/scenario';
import type { ReportedScenario } from '../findings';
import { numberColumn, paragraph, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { lastChange } from './provenance-words';

/** What the values that play a part in a scenario come from: the last change of each; an overridden one gives nothing. */
const changesInUse = ({ resolved }: ReportedScenario): readonly Change[] =>
  keysInEffect(resolved.parameters).flatMap((key) => lastChange(resolved, key) ?? []);

function rowOf(document: PolicyDocument, used: readonly Change[], { language, t }: Writing): ReportRow {
  const { id, title, number, issuer, date, kind } = document;
  const changes = used.filter(({ source }) => source === id);
  const clauses = [...new Set(changes.flatMap(({ clause }) => clause ?? []))];
  return {
    cells: [
      [title, number].filter(Boolean).join(' '),
      [issuer, date].filter(Boolean).join(' '),
      documentKinds[kind][language],
      clauses.join(t('、', ', ')),
      String(changes.length),
    ],
  };
}

/** The documents that the scenarios' numbers come from, with their clauses. */
export function basis(writing: Writing): readonly Block[] {
  const { t, findings } = writing;
  const used = findings.scenarios.flatMap(changesInUse);
  const cited = findings.documents.filter(({ id }) => used.some(({ source }) => source === id));
  if (cited.length === 0)
    return [
      paragraph(
        t(
          '本报告的取值没有引用文件，均为假设或由假设推算。',
          'No number of this report cites a document; all are assumed, or derived from what is assumed.',
        ),
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
      rows: cited.map((document) => rowOf(document, used, writing)),
      notes: [
        t(
          '“取值”为各方案据以取值的参数个数；“公开摘录”须核对原文后方可引用；逐项参数的依据见附件。',
          'Used: how many numbers of the options come from it. Titles and clauses are in the original Chinese; check public excerpts against the original before citing them; the annex has the source of every number.',
        ),
      ],
    }),
  ];
}
