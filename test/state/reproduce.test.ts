import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/model/parse';
import { resolveScenario } from '../../src/model/resolve';
import { commandLine } from '../../src/state/command-line';
import { startDraft, withEdit } from '../../src/state/draft';
import { resolveDraft } from '../../src/state/resolve-draft';
import { fileScenario, scenarioFile, scenarioFileName } from '../../src/state/scenario-file';
import { documents, library, preset } from './library';

const { stresses } = library;

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
  it('does not pass for the preset once something was changed', () => {
    const draft = withEdit(startDraft(preset('wuhan')), 'angel.ticket', 800);
    const scenario = fileScenario(draft, stresses);
    expect([scenario.id, scenario.name.zh, scenario.name.en]).toEqual([
      'wuhan-edited',
      '武汉行动方案（修改）',
      `${preset('wuhan').name.en} (edited)`,
    ]);
    expect(scenarioFileName(draft, stresses)).toBe('wuhan-edited.yaml');
    expect(scenario.changes.filter(({ key }) => key === 'angel.ticket')).toEqual([
      { key: 'angel.ticket', value: 800, status: 'assumed', note: '使用者修改' },
    ]);
  });

  it('keeps one mark when an edited file is opened and edited again', () => {
    const once = fileScenario(withEdit(startDraft(preset('wuhan')), 'angel.ticket', 800), stresses);
    const { id, name } = fileScenario(withEdit(startDraft(once), 'angel.ticket', 900), stresses);
    expect([id, name]).toEqual([once.id, once.name]);
  });

  it('is the preset itself where nothing was changed', () => {
    expect(fileScenario(startDraft(preset('wuhan')), stresses)).toEqual(preset('wuhan'));
  });

  it.each(library.presets.map(({ id }) => id))(
    '%s with an edit can be read back and stands for the same parameters',
    (id) => {
      const draft = withEdit(
        withEdit(startDraft(preset(id)), 'programme.capital', 77_000),
        'simulation.seed',
        '种子：甲',
      );
      const read = parseScenario(scenarioFile(draft, stresses), documents);
      expect(read.ok ? [] : read.problems).toEqual([]);
      const [opened, edited] = [
        read.ok ? resolveScenario(read.value) : undefined,
        resolveDraft(draft, library.stresses),
      ];
      expect(opened?.ok && opened.value.parameters).toEqual(edited.ok && edited.value.parameters);
    },
  );
});
