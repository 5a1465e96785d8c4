import { describe, expect, it } from 'vitest';
import { mechanisms, type Mechanism } from '../../src/model/mechanism-switches';
import { baseline, type Parameters } from '../../src/model/parameters';
import { AppState } from '../../src/state/app-state';
import { memoryStorage } from '../../src/state/storage';
import { fakeRunner } from './fake-runner';
import { library, preset } from './library';

function open(id: string): AppState {
  const { runner } = fakeRunner();
  const state = new AppState({ library, runner, storage: memoryStorage(), search: '', hash: '' });
  state.choose(preset(id));
  return state;
}

const mechanism = (id: string): Mechanism => mechanisms.find((each) => each.id === id)!;
const secondary = mechanism('secondary');

const takeover = ({ parameters }: AppState): readonly unknown[] => [
  parameters.value['secondary.quota'],
  parameters.value['secondary.base'],
];

describe('behaviour: switching mechanisms', () => {
  it('on is one step to undo, and so is off', () => {
    const state = open('baseline');
    state.throwSwitch(secondary, true);
    expect(takeover(state)).toEqual([0.1, 30_000]);
    state.throwSwitch(secondary, false);
    expect(takeover(state)).toEqual([0, 0]);
    state.undo();
    expect(takeover(state)).toEqual([0.1, 30_000]);
    state.undo();
    expect(state.draft.value).toEqual({ base: preset('baseline'), edits: [], stresses: [] });
  });

  it('on again brings the last values back, but not to another preset', () => {
    const state = open('baseline');
    state.throwSwitch(secondary, true);
    state.edit('secondary.quota', 0.25);
    state.throwSwitch(secondary, false);
    state.throwSwitch(secondary, true);
    expect(takeover(state)).toEqual([0.25, 30_000]);
    state.choose(preset('zhengzhou'));
    state.throwSwitch(secondary, true);
    expect(takeover(state)[0]).toBe(0.1);
  });

  it("prefers the preset's own values to start with, and then nothing is modified", () => {
    const state = open('wuhan');
    const own = takeover(state);
    state.editMany({ 'secondary.quota': 0, 'secondary.base': 0 });
    state.throwSwitch(secondary, true);
    expect(takeover(state)).toEqual(own);
    expect(own[0]).toBeGreaterThan(0);
    expect(state.draft.value.edits).toEqual([]);
  });
});

describe('behaviour: several values in one step', () => {
  it('puts an unusable entry away and leaves out what is the preset’s own', () => {
    const state = open('baseline');
    state.reject('seed.ticket', 'many', []);
    state.editMany({ 'seed.ticket': 400, 'angel.ticket': baseline['angel.ticket'] } satisfies Partial<Parameters>);
    expect(state.rejected.value.size).toBe(0);
    expect(state.draft.value.edits.map(({ key, value }) => [key, value])).toEqual([['seed.ticket', 400]]);
  });
});

describe('behaviour: advice in the state', () => {
  it('speaks of the values of the form, not of a stress', () => {
    const state = open('baseline');
    expect(state.advice.value).toEqual([]);
    state.toggleStress('slow-exits');
    expect(state.advice.value).toEqual([]);
    state.edit('angel.term', 5);
    expect(state.advice.value.map(({ code, keys }) => [code, keys[0]])).toEqual([['late-winners', 'angel.term']]);
  });

  it('says nothing while the values cannot be run', () => {
    const state = open('baseline');
    state.editMany({ 'angel.share': 0.9, 'angel.term': 5 });
    expect(state.checked.value.ok).toBe(false);
    expect(state.advice.value).toEqual([]);
  });
});
