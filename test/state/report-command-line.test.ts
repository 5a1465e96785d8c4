import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { startDraft, withEdit, type Draft } from '../../src/state/draft';
import { SECTION_IDS } from '../../src/report/report';
import { quoted } from '../../src/state/command-line';
import { reportCommand } from '../../src/state/report-command-line';
import { reportedDrafts } from '../../src/state/reported-drafts';
import { library, preset } from './library';

const asked = {
  formulas: ['mean(loss.net) * 100'],
  equalMoney: true,
  indicator: 'npv',
  withTornado: true,
  sections: SECTION_IDS,
  paths: 500,
  seed: 'guidefund',
};

const commandOf = (...drafts: readonly Draft[]) => reportCommand({ ...reportedDrafts(drafts, library), ...asked });

const ending = "--formula 'mean(loss.net) * 100' --indicator npv --paths 500 --seed guidefund --out report.json";

describe('behaviour: the command line of a report', () => {
  it('says edits and stresses of one draft, its paths and seed once', () => {
    const edited = withEdit(withEdit(startDraft(preset('wuhan')), 'angel.ticket', 800), 'simulation.paths', 500);
    expect(commandOf({ ...edited, stresses: ['downturn'] })).toEqual({
      line: `npx guidefund report wuhan --set angel.ticket=800 --equal-money --stress downturn ${ending}`,
      files: [],
    });
  });

  it('says edits of the first of several, and names files where the line cannot say it', () => {
    const edited = withEdit(startDraft(preset('wuhan')), 'angel.ticket', 800);
    const opened = startDraft({ ...preset('henan'), id: 'mine' });
    expect(commandOf(edited, startDraft(preset('luoyang')), edited, opened)).toEqual({
      line: `npx guidefund report wuhan luoyang wuhan-edited.yaml mine.yaml --set angel.ticket=800 --equal-money ${ending}`,
      files: ['wuhan-edited.yaml', 'mine.yaml'],
    });
    expect(commandOf({ ...edited, stresses: ['downturn'] }, startDraft(preset('luoyang'))).files).toHaveLength(1);
  });

  it('names the parts only where the sensitivities are not asked for', () => {
    const words = { ...reportedDrafts([startDraft(preset('wuhan'))], library), ...asked };
    const few = reportCommand({ ...words, withTornado: false, sections: ['results', 'reproduction'] });
    expect(few.line).toContain("--sections 'results,reproduction' --paths");
    expect(reportCommand({ ...words, sections: ['drivers'] }).line).not.toContain('--sections');
  });

  it('hides no character of a seed', () => {
    const seed = "s\u202e\u00a0x 'y\\";
    const word = quoted(seed);
    expect(word).toMatch(/^[ -~]+$/);
    const options = { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } } as const;
    expect(execFileSync('bash', ['-c', `printf %s ${word}`], options)).toBe(seed);
  });
});
