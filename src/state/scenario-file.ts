import { stringify } from 'yaml';
import type { Change, Scenario } from '../model/scenario';
import { withStresses, type Stress } from '../model/stresses';
import { draftScenario, stressesOf, type Draft } from './draft';
import { draftName } from './draft-name';
import { fileNameOf } from './file-name';

const EDITED_ID = '-edited';
const EDIT_NOTE = '使用者修改';

/** A preset that was changed is no longer the preset: its file must not pass for it. */
const editedId = (id: string): string => (id.endsWith(EDITED_ID) ? id : id + EDITED_ID);

const marked = (edit: Change): Change => ({ ...edit, note: EDIT_NOTE });

/** Read again, a key may be set only once and first: what a later change sets anyway is left out. */
const withoutOverridden = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(
    ({ key }, i) => !changes.slice(i + 1).some((next) => next.key === key && (next.op ?? 'set') === 'set'),
  );

/** A scenario in layers as one that a file can hold; under another id where it must not pass for its preset. */
export function editedScenario({ id, changes, ...rest }: Scenario, changed: boolean): Scenario {
  return { id: changed ? editedId(id) : id, ...rest, changes: withoutOverridden(changes) };
}

/** The draft as a scenario of its own: the preset's changes with their sources, then the edits and the stresses, marked as such. */
export function fileScenario(draft: Draft, known: readonly Stress[]): Scenario {
  const marks = { ...draft, edits: draft.edits.map(marked) };
  const scenario = withStresses(draftScenario(marks), stressesOf(draft, known));
  const named = { ...scenario, name: draftName(draft, known) };
  return editedScenario(named, draft.edits.length > 0 || draft.stresses.length > 0);
}

/** The text of a scenario's file. */
export const scenarioText = (scenario: Scenario): string => stringify(scenario, { lineWidth: 100 });

/** The text of the file a draft is kept in. */
export const scenarioFile = (draft: Draft, known: readonly Stress[]): string =>
  scenarioText(fileScenario(draft, known));

/** What that file is called: by the name the draft has of its own, else by its id. */
export const scenarioFileName = (draft: Draft, known: readonly Stress[]): string =>
  fileNameOf(draft.named ? draftName(draft, known).zh : fileScenario(draft, known).id, '.yaml');
