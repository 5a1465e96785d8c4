import { stringify } from 'yaml';
import type { Change, Scenario } from '../model/scenario';
import { withStresses, type Stress } from '../model/stresses';
import { draftScenario, stressesOf, type Draft } from './draft';

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

/** Read again, a key may be set only once and first: what a later change sets anyway is left out. */
const withoutOverridden = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(
    ({ key }, i) => !changes.slice(i + 1).some((next) => next.key === key && (next.op ?? 'set') === 'set'),
  );

/** A scenario in layers as one that a file can hold; under another name where it must not pass for its preset. */
export function editedScenario({ changes, ...rest }: Scenario, isChanged: boolean): Scenario {
  const scenario = { ...rest, changes: withoutOverridden(changes) };
  return isChanged ? renamed(scenario) : scenario;
}

/** The draft as a scenario of its own: the preset's changes with their sources, then the edits and the stresses, marked as such. */
export function fileScenario(draft: Draft, known: readonly Stress[]): Scenario {
  const marks = { ...draft, edits: draft.edits.map(marked) };
  const scenario = withStresses(draftScenario(marks), stressesOf(draft, known));
  return editedScenario(scenario, draft.edits.length > 0 || draft.stresses.length > 0);
}

/** The text of a scenario's file. */
export const scenarioText = (scenario: Scenario): string => stringify(scenario, { lineWidth: 100 });

/** The text of the file a draft is kept in. */
export const scenarioFile = (draft: Draft, known: readonly Stress[]): string =>
  scenarioText(fileScenario(draft, known));

/** What that file is called. */
export const scenarioFileName = (draft: Draft, known: readonly Stress[]): string =>
  `${fileScenario(draft, known).id}.yaml`;
