import type { Breach } from '../../engine/result';
import { text, type Language } from '../../model/text';
import type { ParameterKey } from '../../model/parameters';
import type { Draft } from '../../state/draft';
import { PROVENANCES, provenanceOf } from '../../state/provenance';
import { provenanceLabels } from '../provenance-looks';
import { READING_PARTS, type ReadingPart } from '../../analysis/reading-labels';
import { readingTerms } from './reading-terms';

/** The parameter that holds a scenario's own choice. */
export const partKey = (part: ReadingPart): ParameterKey => `assessment.${part}`;

/** Whether two rows are the same reading but for one part. */
const differOnlyIn = (part: ReadingPart, a: Breach, b: Breach): boolean =>
  READING_PARTS.every((each) => (a[each] === b[each]) !== (each === part));

/** The parts of the reading whose choice changes no probability of the table, though there is a choice. */
export function idleParts(rows: readonly Breach[]): readonly ReadingPart[] {
  return READING_PARTS.filter((part) => {
    const pairs = rows.flatMap((a) => rows.filter((b) => differOnlyIn(part, a, b)).map((b) => [a, b] as const));
    return pairs.length > 0 && pairs.every(([a, b]) => a.probability === b.probability);
  });
}

const yours = text('您的改动', 'your change');

const join = (words: readonly string[], language: Language): string =>
  language === 'zh' ? words.join('、') : words.join(', ');

const named = (parts: readonly ReadingPart[], language: Language): string =>
  join(
    parts.map((part) => readingTerms[part].label[language]),
    language,
  );

/** What the scenario's own reading rests on: "时点、层级为政策规定，口径、基数为假设". */
export function readingBasis(draft: Draft, language: Language): string {
  const groups = PROVENANCES.flatMap((provenance) => {
    const parts = READING_PARTS.filter((part) => provenanceOf(draft, partKey(part)) === provenance);
    if (parts.length === 0) return [];
    const label = provenance === 'modified' ? yours[language] : provenanceLabels[provenance][language];
    return language === 'zh' ? `${named(parts, 'zh')}为${label}` : `${named(parts, 'en')}: ${label}`;
  });
  return groups.join(language === 'zh' ? '，' : '; ').toLowerCase();
}

/** Names the parts that make no difference here; empty where every part does. */
export function idleNote(rows: readonly Breach[], language: Language): string {
  const idle = idleParts(rows);
  if (idle.length === 0) return '';
  return language === 'zh'
    ? `本方案中${named(idle, 'zh')}不影响结果，因此有些行数值相同。`
    : `In this scenario the choice of ${named(idle, 'en').toLowerCase()} makes no difference, so some rows are alike.`;
}
