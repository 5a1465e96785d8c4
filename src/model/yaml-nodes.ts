import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Range, type YAMLMap } from 'yaml';
import { within } from './paths';
import { problem, type Problem } from './problems';

type LineOf = (range: Range) => number;

/** What the nodes of a document use that scenario files do not. */
export interface NodeProblems {
  /** Anchors, aliases, tags and compound keys: the content cannot be taken at face value. */
  readonly foreign: readonly Problem[];
  /** Fields given more than once in one mapping. */
  readonly repeated: readonly Problem[];
}

const foreign = (path: string, line: number): Problem =>
  problem(
    'yaml-feature',
    path,
    `第 ${line} 行用了这里不支持的 YAML 写法（锚点 &、引用 *、标签 ! 或复合键 ?）；请直接写出内容。`,
    `line ${line} uses a YAML feature that is not supported here (anchor &, alias *, tag ! or compound key ?); write the content out.`,
  );

const repeated = (path: string, name: string, line: number): Problem =>
  problem(
    'duplicate-field',
    path,
    `“${name}”写了不止一次（又见第 ${line} 行），请只保留一个。`,
    `“${name}” is given more than once (again on line ${line}); keep one.`,
  );

const merged = (parts: readonly NodeProblems[]): NodeProblems => ({
  foreign: parts.flatMap((part) => part.foreign),
  repeated: parts.flatMap((part) => part.repeated),
});

function mapProblems(map: YAMLMap.Parsed, path: string, lineOf: LineOf): NodeProblems {
  const seen = new Set<string>();
  const parts = map.items.map(({ key, value }): NodeProblems => {
    if (!isScalar(key)) return { foreign: [foreign(path, lineOf(map.range))], repeated: [] };
    const name = String(key.value);
    const at = within(path, name);
    const again = seen.has(name) ? [repeated(at, name, lineOf(key.range))] : [];
    seen.add(name);
    return merged([{ foreign: [], repeated: again }, nodeProblems(key, at, lineOf), nodeProblems(value, at, lineOf)]);
  });
  return merged(parts);
}

/** Checks a node and everything inside it. */
export function nodeProblems(node: ParsedNode | null, path: string, lineOf: LineOf): NodeProblems {
  if (!node) return merged([]);
  const strange = isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
  const own = { foreign: strange ? [foreign(path, lineOf(node.range))] : [], repeated: [] };
  if (isMap(node)) return merged([own, mapProblems(node, path, lineOf)]);
  if (!isSeq(node)) return own;
  return merged([own, ...node.items.map((item, i) => nodeProblems(item, within(path, i), lineOf))]);
}
