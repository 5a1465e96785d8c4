import { documentsEnvelope } from './envelope';
import { envelopeProblems } from './envelope-problems';
import { invalid, problem, valid, type Checked, type Problem } from './problems';
import type { DocumentKind, PolicyDocument } from './scenario';
import { text, type Text } from './text';
import { readYaml } from './yaml';

export const documentKinds: Readonly<Record<DocumentKind, Text>> = {
  proposal: text('提案', 'Proposal'),
  reply: text('正式答复', 'Official reply'),
  policy: text('现行政策', 'Policy in force'),
  national: text('国家政策（公开摘录）', 'National policy (public excerpt)'),
  report: text('调研报告', 'Research report'),
  excerpt: text('公开摘录', 'Public excerpt'),
};

function repeatedIds(documents: readonly PolicyDocument[]): readonly Problem[] {
  return documents.flatMap(({ id }, i) =>
    documents.findIndex((other) => other.id === id) === i
      ? []
      : [problem('duplicate-id', `[${i}].id`, `id“${id}”已经用过。`, `the id “${id}” is already taken.`)],
  );
}

/** The text of scenarios/documents.yaml: the documents that changes may cite. */
export function parseDocuments(yaml: string): Checked<readonly PolicyDocument[]> {
  const reading = readYaml(yaml);
  if (!reading.readable) return invalid(reading.problems);
  const envelope = documentsEnvelope.safeParse(reading.content);
  if (!envelope.success)
    return invalid([...reading.problems, ...envelopeProblems(envelope.error, reading.content, documentsEnvelope)]);
  const problems = [...reading.problems, ...repeatedIds(envelope.data)];
  return problems.length > 0 ? invalid(problems) : valid(envelope.data);
}
