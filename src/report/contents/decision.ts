import { paragraph, type Block } from '../report';
import { safeText } from '../names';
import { LONGEST_DECISION } from '../options';
import type { Writing } from '../writing';
import { comparisonWords } from './comparison-words';
import { proposedDecision } from './proposal';
import { resultWords } from './result-words';

/** What is asked of the meeting, and in one sentence what was found. */
export function decision(writing: Writing): readonly Block[] {
  const { options, findings } = writing;
  const [first] = findings.scenarios;
  const written = safeText(options.decision.trim(), LONGEST_DECISION);
  const asked = written === '' ? proposedDecision(first.resolved, writing) : written;
  return [
    ...asked.split(/\n+/).map(paragraph),
    paragraph([resultWords(first, writing), ...comparisonWords(writing)].join(writing.t('', ' '))),
  ];
}
