import { documentKinds } from '../../model/documents';
import { keysInEffect } from '../../model/relevance';
import type { Change, DocumentKind, PolicyDocument } from '../../model/scenario';
import type { ReportedScenario } from '../findings';
import { numberColumn, paragraph, table, textColumn, type Block, type ReportRow } from '../report';
import type { Writing } from '../writing';
import { clauseWords } from './clause-words';
import { lastChange } from './provenance-words';

/** Kinds of documents that are rules in force; all others are only consulted. */
const IN_FORCE: readonly DocumentKind[] = ['national', 'policy'];

const isInForce = ({ kind }: PolicyDocument): boolean => IN_FORCE.includes(kind);

/** National rules stand before those of a city. */
const inForce = (documents: readonly PolicyDocument[]): readonly PolicyDocument[] =>
  IN_FORCE.flatMap((kind) => documents.filter((document) => document.kind === kind));

/** What the values that play a part in a scenario come from: the last change of each; an overridden one gives nothing. */
const changesInUse = ({ resolved }: ReportedScenario): readonly Change[] =>
  keysInEffect(resolved.parameters).flatMap((key) => lastChange(resolved, key) ?? []);

/** What every option keeps to, whatever its numbers: the national rules are printed for these. */
const redLines = ({ t }: Writing): string =>
  t(
    '界限：不变相举债，不新增地方政府隐性债务；不承诺保本或固定收益；不以招商引资为目的',
    'Lines no option may cross: no borrowing in disguise and no hidden government debt; no guaranteed principal or return, only gains that were made are ceded; no fund set up to attract firms, no reinvestment quota as a tool of promotion',
  );

/** What sort of paper a document is; of national rules, without the word that they are quoted from public excerpts: a note has it. */
const kindOf = ({ kind }: PolicyDocument, { language, t }: Writing): string =>
  kind === 'national' ? t('国家规定', 'National rule') : documentKinds[kind][language];

function rowOf(document: PolicyDocument, used: readonly Change[], writing: Writing): ReportRow {
  const { t } = writing;
  const { id, title, number, issuer, date } = document;
  const changes = used.filter(({ source }) => source === id);
  const clauses = [...new Set(changes.flatMap(({ clause }) => (clause === undefined ? [] : clauseWords(clause))))];
  return {
    cells: [
      [title, number].filter(Boolean).join(' '),
      [kindOf(document, writing), issuer, date].filter(Boolean).join(t('，', ', ')),
      [...(document.kind === 'national' ? [redLines(writing)] : []), ...clauses].join(t('、', ', ')) || '—',
      changes.length === 0 ? '—' : String(changes.length),
    ],
  };
}

function groupRows(
  heading: string,
  documents: readonly PolicyDocument[],
  used: readonly Change[],
  writing: Writing,
): readonly ReportRow[] {
  if (documents.length === 0) return [];
  return [{ cells: [heading], isGroup: true }, ...documents.map((document) => rowOf(document, used, writing))];
}

function documentsTable(cited: readonly PolicyDocument[], used: readonly Change[], writing: Writing): Block {
  const { t, whereIn } = writing;
  return table({
    caption: t('政策依据与参考资料', 'Rules and sources'),
    head: [
      textColumn(t('文件', 'Document'), 4.1),
      textColumn(t('性质、发文单位与日期', 'Kind, issuer and date'), 3.1),
      textColumn(t('本报告所引条款或内容', 'Clauses or content used'), 3.7),
      numberColumn(t('引用数', 'Numbers taken'), 1.3),
    ],
    rows: [
      ...groupRows(t('依据（现行规定）', 'Rules in force'), inForce(cited), used, writing),
      ...groupRows(
        t('参考（提案、答复、调研和公开资料）', 'Consulted (proposals, replies, research, public sources)'),
        cited.filter((document) => !isInForce(document)),
        used,
        writing,
      ),
    ],
    notes: [
      t(
        '各方案均须守住所列界限；国家规定和“公开摘录”须核对原文后引用。',
        'Titles and clauses are in the original Chinese; check national rules and public excerpts against the original before citing them.',
      ),
      ...whereIn('provenance', '逐项参数的依据见附件。', 'The annex has the source of every number.'),
    ],
  });
}

/** The national rules that bind every option, and the documents that the scenarios' numbers come from, with their clauses. */
export function basis(writing: Writing): readonly Block[] {
  const { t, findings } = writing;
  const used = findings.scenarios.flatMap(changesInUse);
  const isCited = ({ id }: PolicyDocument): boolean => used.some(({ source }) => source === id);
  const shown = findings.documents.filter((document) => document.kind === 'national' || isCited(document));
  const nothing = paragraph(
    t(
      '本报告的取值没有引用文件，均为拟定、假设或由假设推算。',
      'No number of this report cites a document; all are proposed here, assumed, or derived from what is assumed.',
    ),
  );
  return [
    ...(shown.length > 0 ? [documentsTable(shown, used, writing)] : []),
    ...(findings.documents.some(isCited) ? [] : [nothing]),
  ];
}
