import { stringify } from 'yaml';
import { type Draft, draftScenario } from './draft';

/** The draft as a scenario file: the preset's changes with their sources, then the edits. */
export const scenarioFile = (draft: Draft): string => stringify(draftScenario(merged(draft)), { lineWidth: 100 });

/** Opened again, the edits belong to the file, so each key is named once. */
function merged({ base, edits }: Draft): Draft {
  const edited = new Set(edits.map(({ key }) => key));
  return { base: { ...base, changes: base.changes.filter(({ key }) => !edited.has(key)) }, edits };
}
