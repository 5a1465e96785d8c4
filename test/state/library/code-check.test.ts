import { beforeAll, describe, expect, it } from 'vitest';
import { isIdentical } from '../../../src/report/reproduce-code';
import { reproductionCode } from '../../../src/report/reproduction-code';
import { CodeCheck } from '../../../src/state/library/code-check';
import { memoryStore } from '../../../src/state/library/memory-store';
import { findingsOf, presetNamed } from '../../report/findings';
import { openWindow } from './windows';

let code: string;
beforeAll(async () => {
  code = reproductionCode(await findingsOf([presetNamed('zhengzhou-proposal')]));
}, 60_000);

async function checked(typed: string) {
  const { state } = await openWindow(memoryStore(), { runs: true });
  state.simulation.withdraw();
  const check = state.part(CodeCheck);
  await check.open(typed);
  return { check, task: check.task.value };
}

describe('behaviour: a code that is pasted', () => {
  it('is computed again', async () => {
    const { task } = await checked(code);
    expect(task?.result.value?.scenarios.map(isIdentical)).toEqual([true]);
  });

  it('says what is wrong with it, and goes when it is closed', async () => {
    const { check, task } = await checked(code.slice(0, 100));
    expect(task?.problems.value.map((each) => each.code)).toEqual(['damaged-code']);
    check.close();
    expect(check.task.value).toBeNull();
  });
});
