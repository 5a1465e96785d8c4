import { stringify } from 'yaml';
import type { Change, Scenario } from '../model/scenario';
import { draftScenario, type Draft } from './draft';

const EDITED_ID = '-edited';
const EDITED_NAME = { zh: '（修改）', en: ' (edited)' };
const EDIT_NOTE = '使用者修改';

const ending = (name: string, end: string): string => (name.endsWith(end) ? name : name + end);

/** A preset that was changed is no longer the preset: its file must not pass for it. */
const renamed = ({ id, name, ...rest }: Scenario): Scenario => ({
  id: ending(id, EDITED_ID),
  name: { zh: ending(name.zh, EDITED_NAME.zh), en: ending(name.en, EDITED_NAME.en) },
  ...rest,
});

const marked = (edit: Change): Change => ({ ...edit, note: EDIT_NOTE });

/** Opened again, the edits belong to the file, so each key is named once. */
function merged({ base, edits }: Draft): Draft {
  const edited = new Set(edits.map(({ key }) => key));
  return { base: { ...base, changes: base.changes.filter(({ key }) => !edited.has(key)) }, edits: edits.map(marked) };
}

/** The draft as a scenario of its own: the preset's changes with their sources, then the edits, marked as such. */
export function fileScenario(draft: Draft): Scenario {
  const scenario = draftScenario(merged(draft));
  return draft.edits.length > 0 ? renamed(scenario) : scenario;
}

/** The text of the file a draft is kept in. */
export const scenarioFile = (draft: Draft): string => stringify(fileScenario(draft), { lineWidth: 100 });

/** What that file is called. */
export const scenarioFileName = (draft: Draft): string => `${fileScenario(draft).id}.yaml`;
