import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/model/parse';
import { resolveScenario } from '../../src/model/resolve';
import { commandLine } from '../../src/state/command-line';
import { startDraft, withEdit } from '../../src/state/draft';
import { resolveDraft } from '../../src/state/resolve-draft';
import { scenarioFile } from '../../src/state/scenario-file';
import { documents, library, preset } from './library';

describe('behaviour: command line that reproduces a draft', () => {
  it('names the preset alone when nothing was changed', () => {
    expect(commandLine(startDraft(preset('wuhan')), true)).toBe('npx guidefund run wuhan');
  });

  it('writes every edit, quoted where a shell would split or expand it', () => {
    const bands = [[1, 1, 5]] as const;
    const seed = withEdit(startDraft(preset('wuhan')), 'simulation.seed', "it's $HOME");
    const draft = withEdit(withEdit(seed, 'angel.multipleTable', bands), 'angel.ticket', 800);
    expect(commandLine(draft, true)).toBe(
      `npx guidefund run wuhan --set 'simulation.seed=it'\\''s $HOME' --set 'angel.multipleTable=[[1,1,5]]' --set angel.ticket=800`,
    );
  });

  it('names an opened file after its id', () => {
    expect(commandLine(startDraft({ ...preset('wuhan'), id: 'mine' }), false)).toBe('npx guidefund run mine.yaml');
  });
});

describe('behaviour: scenario file of a draft', () => {
  it.each(library.presets.map(({ id }) => id))(
    '%s with an edit can be read back and stands for the same parameters',
    (id) => {
      const draft = withEdit(
        withEdit(startDraft(preset(id)), 'programme.capital', 77_000),
        'simulation.seed',
        '种子：甲',
      );
      const read = parseScenario(scenarioFile(draft), documents);
      expect(read.ok ? [] : read.problems).toEqual([]);
      const [opened, edited] = [read.ok ? resolveScenario(read.value) : undefined, resolveDraft(draft)];
      expect(opened?.ok && opened.value.parameters).toEqual(edited.ok && edited.value.parameters);
    },
  );
});
