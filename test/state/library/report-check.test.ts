import { beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '../../../src/report/to-json';
import { memoryStore } from '../../../src/state/library/memory-store';
import { openFile } from '../../../src/state/library/open-file';
import { ReportCheck } from '../../../src/state/library/report-check';
import { findingsOf, presetNamed, reportOptions } from '../../report/findings';
import { openWindow } from './windows';

let written: string;
beforeAll(async () => {
  written = toJson(await findingsOf([presetNamed('zhengzhou-proposal')]), reportOptions);
}, 60_000);

interface Written {
  readonly findings: { readonly runs: { readonly result: { paths: number; readonly digest: string } }[] };
}

const parsed = (): Written => JSON.parse(written) as Written;

async function checked(content: string) {
  const { state } = await openWindow(memoryStore(), { runs: true });
  state.simulation.withdraw();
  await openFile({ name: '报告.json', size: content.length, text: () => Promise.resolve(content) }, state);
  const { opened } = state.part(ReportCheck);
  return { state, opened: opened.value, result: opened.value?.task.result.value };
}

describe('behaviour: a report that is opened', () => {
  it('is computed again on the page of the library, and its scenarios can be kept', async () => {
    const { state, opened, result } = await checked(written);
    expect(state.page.value).toBe('library');
    expect(opened?.file).toBe('报告.json');
    expect(result?.reproduction.differences).toEqual([]);
    expect(result?.report.isAsSealed).toBe(true);
    expect(result?.entries.map(({ name, draft }) => [name, draft.base.id])).toEqual([
      [presetNamed('zhengzhou-proposal').name, 'zhengzhou-proposal'],
    ]);
    expect(result?.entries[0].result?.digest).toBe(parsed().findings.runs[0].result.digest);
  });

  it('tells where it was altered', async () => {
    const report = parsed();
    report.findings.runs[0].result.paths += 1;
    const { result } = await checked(JSON.stringify(report));
    expect(result?.reproduction.differences.map(({ path }) => path)).toEqual(['findings.runs[0].result.paths']);
    expect(result?.report.isAsSealed).toBe(false);
  });

  it('says what is wrong with it where it cannot be computed', async () => {
    const { opened, result } = await checked('{"format":"guidefund-report","version":99}');
    expect(result).toBeNull();
    expect(opened?.task.problems.value.map(({ code }) => code)).toEqual(['newer-report']);
  });

  it('goes when it is closed', async () => {
    const { state, opened } = await checked('{"format":"guidefund-report","version":99}');
    state.part(ReportCheck).close();
    expect(state.part(ReportCheck).opened.value).toBeNull();
    expect(opened?.task.progress.value).toBeNull();
  });
});
