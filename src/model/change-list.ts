import { changeFields, MOST_CHANGES } from './envelope';
import { isFields, meantField, type RawFields } from './fields';
import { nearestName } from './nearest';
import { findParameter, parameterTable, type ParameterKey } from './parameters';
import { problem, type Problem } from './problems';
import type { Draft } from './resolve';
import { DOCUMENTED_STATUSES, OPERATIONS, type PolicyDocument } from './scenario';
import { quotedName } from './wording';

/** What could be read of a list of changes beyond the shape of its fields. */
export interface ChangeList {
  readonly drafts: readonly Draft[];
  /** Parameters that a faulty change meant, or probably meant. */
  readonly suspects: readonly ParameterKey[];
  readonly problems: readonly Problem[];
}

const KEYS = parameterTable.map(({ key }) => key);

const nothing: ChangeList = { drafts: [], suspects: [], problems: [] };

function unknownParameter(key: string, path: string): ChangeList {
  const near = findParameter(nearestName(key, KEYS) ?? '');
  const guess = near
    ? [`是否想写 ${near.key}（${near.label.zh}）？`, `did you mean ${near.key} (${near.label.en})?`]
    : ['请查阅参数表。', 'see the table of parameters.'];
  const unknown = problem(
    'unknown-parameter',
    `${path}.key`,
    `没有${quotedName(key)}这个参数；${guess[0] ?? ''}`,
    `there is no parameter ${quotedName(key)}; ${guess[1] ?? ''}`,
  );
  return { drafts: [], suspects: near ? [near.key] : [], problems: [unknown] };
}

/** The parameter and value of one change, as far as they can be told. */
function draftOf(fields: RawFields, path: string): ChangeList {
  const [key, op = 'set', value] = ['key', 'op', 'value'].map((name) => meantField(fields, name, changeFields));
  if (typeof key !== 'string') return nothing;
  const row = findParameter(key);
  if (!row) return unknownParameter(key, path);
  const operation = OPERATIONS.find((known) => known === op);
  if (!operation || value === undefined) return { drafts: [], suspects: [row.key], problems: [] };
  return { drafts: [{ path, row, op: operation, value }], suspects: [], problems: [] };
}

/** Whether a change names the document it claims, and one that exists. */
function sourceProblems(fields: RawFields, path: string, documents: readonly PolicyDocument[]): readonly Problem[] {
  const [source, claimed] = ['source', 'status'].map((name) => meantField(fields, name, changeFields));
  const status = DOCUMENTED_STATUSES.find((known) => known === claimed);
  if (source === undefined) return status ? [missingSource(status, path)] : [];
  if (typeof source !== 'string' || documents.some(({ id }) => id === source)) return [];
  const ids = documents.map(({ id }) => id);
  const near = nearestName(source, ids);
  return [
    problem(
      'unknown-source',
      `${path}.source`,
      `文件清单（documents.yaml）里没有${quotedName(source)}；${near === undefined ? `已有：${ids.join('、')}。` : `是否想写 ${near}？`}`,
      `documents.yaml has no ${quotedName(source)}; ${near === undefined ? `it has ${ids.join(', ')}.` : `did you mean ${near}?`}`,
    ),
  ];
}

const missingSource = (status: string, path: string): Problem =>
  problem(
    'missing-source',
    `${path}.source`,
    `状态为 ${status} 的数值须注明出处（source，取 documents.yaml 中的 id）；没有出处的请把状态改为 assumed。`,
    `a value with status ${status} must name its source (an id in documents.yaml); without one its status is assumed.`,
  );

/** A parameter that is set although an earlier change of the list touches it: one of the two would silently be lost. */
function repeatedly(drafts: readonly Draft[]): ChangeList {
  const first = new Map<ParameterKey, Draft>();
  const again = drafts.filter((draft) => {
    const earlier = first.has(draft.row.key);
    if (!earlier) first.set(draft.row.key, draft);
    return earlier && draft.op === 'set';
  });
  const problems = again.map(({ row, path }) =>
    problem(
      'set-twice',
      `${path}.key`,
      `${row.key}（${row.label.zh}）在 ${first.get(row.key)?.path ?? ''} 已经改过，请只保留一处。`,
      `${row.key} (${row.label.en}) is already changed by ${first.get(row.key)?.path ?? ''}; keep one of the two.`,
    ),
  );
  return { drafts: [], suspects: again.map(({ row }) => row.key), problems };
}

/** Whether a list may set again what it changed before: a file may not, the layers of a scenario that was run may. */
export type Repeats = 'refused' | 'allowed';

/** Reads the items of a list of changes: known parameters, sources that exist, nothing set twice. Values stay unchecked. */
export function readChangeList(
  raw: unknown,
  at: string,
  documents: readonly PolicyDocument[],
  repeats: Repeats,
): ChangeList {
  if (!Array.isArray(raw) || raw.length > MOST_CHANGES) return nothing;
  const read = raw.flatMap((item: unknown, i) => {
    const path = `${at}[${i}]`;
    if (!isFields(item)) return [];
    return [draftOf(item, path), { ...nothing, problems: sourceProblems(item, path, documents) }];
  });
  const drafts = read.flatMap((part) => part.drafts);
  const parts = repeats === 'refused' ? [...read, repeatedly(drafts)] : read;
  return {
    drafts,
    suspects: parts.flatMap((part) => part.suspects),
    problems: parts.flatMap((part) => part.problems),
  };
}
