import { Composer, LineCounter } from 'yaml';
import { problem, type Problem } from './problems';
import { isTooLarge, MAX_FILE_BYTES, tokensOf } from './yaml-limits';
import { nodeProblems } from './yaml-nodes';

/** The content of a YAML text and what is wrong with it; no content where it cannot be relied upon at all. */
export type YamlReading =
  | { readonly readable: true; readonly content: unknown; readonly problems: readonly Problem[] }
  | { readonly readable: false; readonly problems: readonly Problem[] };

const unreadable = (reason: Problem): YamlReading => ({ readable: false, problems: [reason] });

const tooLarge = problem(
  'file-too-large',
  '',
  `文件超过 ${MAX_FILE_BYTES / 1e6} MB 的上限；情景文件通常只有几 KB，请确认选对了文件。`,
  `the file exceeds the limit of ${MAX_FILE_BYTES / 1e6} MB; scenario files have a few kB, so check that it is the right one.`,
);

const tooComplex = problem(
  'file-too-complex',
  '',
  '文件嵌套过深或内容过多，不像情景文件；请确认选对了文件。',
  'the file is nested too deeply or has too many parts for a scenario; check that it is the right one.',
);

const badSyntax = (line: number, reason: string): Problem =>
  problem(
    'invalid-yaml',
    '',
    `第 ${line} 行附近不是有效的 YAML，请检查缩进、冒号和引号。`,
    `near line ${line} the file is not valid YAML; check indentation, colons and quotes (the parser says: ${reason}).`,
  );

/** Reads a YAML text with none of the features that could hide, multiply or run something. */
export function readYaml(text: string): YamlReading {
  if (isTooLarge(text)) return unreadable(tooLarge);
  const lines = new LineCounter();
  const tokens = tokensOf(text, lines);
  if (!tokens) return unreadable(tooComplex);
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const [document, second] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length);
  const error = document?.errors[0];
  if (error) return unreadable(badSyntax(lineAt(error.pos[0]), error.message));
  if (second) return unreadable(badSyntax(lineAt(second.range[0]), 'multiple documents'));
  const { foreign, repeated } = nodeProblems(document?.contents ?? null, '', ([start]) => lineAt(start));
  if (foreign[0]) return unreadable(foreign[0]);
  return { readable: true, content: document?.toJS() as unknown, problems: repeated };
}
