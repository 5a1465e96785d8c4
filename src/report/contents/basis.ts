import { documentKinds } from '../../model/documents';
import { parameterRow } from '../../model/parameters';
import type { Change, PolicyDocument } from '../../model/scenario';
import { nameOf } from '../../model/wording';
import { note, paragraph, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';

/** Names of parameters a row tells before it says how many more there are. */
const MOST_NAMES = 6;

function changesFrom({ findings }: Writing, document: PolicyDocument): readonly Change[] {
  const all = findings.scenarios.flatMap(({ resolved }) => resolved.scenario.changes);
  return all.filter(({ source }) => source === document.id);
}

function namesOf(changes: readonly Change[], { t, language }: Writing): string {
  const names = [...new Set(changes.map(({ key }) => nameOf(parameterRow(key))[language]))];
  const told = names.slice(0, MOST_NAMES).join(t('、', ', '));
  return names.length > MOST_NAMES
    ? told + t(` 等 ${names.length} 项`, ` and ${names.length - MOST_NAMES} more`)
    : told;
}

function rowOf(document: PolicyDocument, changes: readonly Change[], writing: Writing): ReportRow {
  const { language } = writing;
  const { title, number, issuer, date, kind } = document;
  const clauses = [...new Set(changes.flatMap(({ clause }) => clause ?? []))];
  return {
    cells: [
      [title, number].filter(Boolean).join(' '),
      [issuer, date].filter(Boolean).join(' '),
      documentKinds[kind][language],
      clauses.join(writing.t('、', ', ')),
      namesOf(changes, writing),
    ],
  };
}

/** The documents that the scenarios' numbers come from, with their clauses. */
export function basis(writing: Writing): readonly Block[] {
  const { t, findings } = writing;
  const cited = findings.documents.flatMap((document) => {
    const changes = changesFrom(writing, document);
    return changes.length > 0 ? [{ document, changes }] : [];
  });
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
        textColumn(t('文件', 'Document'), 3),
        textColumn(t('发文单位与日期', 'Issuer and date'), 2),
        textColumn(t('性质', 'Kind'), 1.2),
        textColumn(t('条款', 'Clauses'), 1.4),
        textColumn(t('据以取值的参数', 'Numbers taken from it'), 3),
      ],
      rows: cited.map(({ document, changes }) => rowOf(document, changes, writing)),
      notes: [],
    }),
    note(
      t(
        '“公开摘录”须核对原文后方可引用；逐项参数的依据见附件。',
        'Public excerpts are to be checked against the original before they are cited; the annex has the source of every number.',
      ),
    ),
  ];
}
