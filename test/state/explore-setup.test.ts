import { describe, expect, it } from 'vitest';
import { placeHash } from '../../src/state/place';
import { GoalDesk } from '../../src/state/explore-goal';
import { PrecisionDesk } from '../../src/state/explore-precision';
import { ExploreSetup } from '../../src/state/explore-setup';
import { axisProblem } from '../../src/state/explore-axis';
import { SobolDesk } from '../../src/state/explore-sobol';
import { SweepDesk } from '../../src/state/explore-sweep';
import { TornadoDesk } from '../../src/state/explore-tornado';
import { openExplore } from './explore-state';

describe('behaviour: the explore page before anybody sets it up', () => {
  const { state } = openExplore();

  it('looks for the tolerance that is rarely breached, of the largest funds', () => {
    const { key, want, limit } = state.part(GoalDesk).setup.value;
    expect(state.part(ExploreSetup).tool.value).toBe('goal');
    expect(state.part(GoalDesk).wanted.value.written).toBe('breach');
    expect([key, want, limit]).toEqual(['angel.lossTolerance', 'smallest', { sense: 'most', value: 0.05 }]);
  });

  it('sweeps how often and how well projects of the largest funds succeed', () => {
    const { x, y } = state.part(SweepDesk).setup.value;
    expect(x).toEqual({ key: 'angel.successRate', from: 0.2, to: 0.5, count: 7 });
    expect(y).toEqual({ key: 'angel.multipleMean', from: 2, to: 6, count: 9 });
  });

  it('shares uncertainty out among six assumptions', () => {
    expect(state.part(SobolDesk).keys.value).toEqual([
      'angel.successRate',
      'angel.multipleMean',
      'seed.successRate',
      'seed.multipleMean',
      'direct.successRate',
      'direct.multipleMean',
    ]);
  });

  it('follows the scenario to other funds', () => {
    const guangzhou = openExplore({ id: 'guangzhou' }).state;
    expect(guangzhou.part(SweepDesk).setup.value.x.key).toBe('venture.successRate');
  });
});

describe('behaviour: the explore page in the address', () => {
  it('is set up as the address says', () => {
    const hash =
      'tool=sweep&question=npv&paths=5000&x=seed.recovery:0:0.2:5&y=none&line=-100&keys=market.correlation,nonsense&factors=seed.successRate&samples=64&error=20&vary=seed.ticket&want=largest&least=7';
    const { state } = openExplore({ hash });
    expect(state.part(ExploreSetup).tool.value).toBe('sweep');
    const sweep = state.part(SweepDesk);
    expect(sweep.wanted.value).toMatchObject({ written: 'npv', paths: 5000 });
    expect(sweep.setup.value).toEqual({ x: { key: 'seed.recovery', from: 0, to: 0.2, count: 5 }, y: null });
    expect(sweep.line.value).toBe(-100);
    expect(state.part(TornadoDesk).keys.value).toEqual(['market.correlation']);
    expect(state.part(SobolDesk).setup.value).toEqual({ keys: ['seed.successRate'], samples: 64 });
    expect(state.part(PrecisionDesk).setup.value.target).toBe(20);
    expect(state.part(GoalDesk).setup.value).toEqual({
      key: 'seed.ticket',
      want: 'largest',
      limit: { sense: 'least', value: 7 },
    });
  });

  it('is as usual where the address makes no sense', () => {
    const hash =
      'tool=x&paths=7&x=angel.successRate:0.2:0.5:1&y=angel.successRate:0.2:0.5:5&samples=3&error=-1&vary=simulation.paths&least=much';
    const [odd, usual] = [openExplore({ hash }).state, openExplore().state];
    for (const Desk of [GoalDesk, SweepDesk, SobolDesk, PrecisionDesk])
      expect(odd.part(Desk as typeof GoalDesk).setup.value).toEqual(usual.part(Desk as typeof GoalDesk).setup.value);
    expect(odd.part(GoalDesk).wanted.value.paths).toBe(2000);
  });

  it('comes back from the address it wrote', () => {
    const { state } = openExplore();
    const goal = state.part(GoalDesk);
    goal.pose('tvpiMedian', { sense: 'least', value: 1.1 });
    goal.vary('angel.multipleMean');
    state.part(SweepDesk).choose('y', null);
    state.part(TornadoDesk).remove('angel.successRate');
    const again = openExplore({ hash: placeHash(state.place.value).replace('p=explore&', '') }).state;
    expect(again.part(GoalDesk).wanted.value).toEqual(goal.wanted.value);
    expect(again.part(SweepDesk).setup.value).toEqual(state.part(SweepDesk).setup.value);
    expect(again.part(TornadoDesk).keys.value).toEqual(state.part(TornadoDesk).keys.value);
  });
});

describe('behaviour: the ends of an axis', () => {
  it('stay as they were typed, and the wrong way round keep the sweep from starting', async () => {
    const { state, samples } = openExplore({ hash: 'x=angel.successRate:0.2:0.5:7&y=none' });
    const desk = state.part(SweepDesk);
    desk.stretch('x', { key: 'angel.successRate', from: 0.9, to: 0.5, count: 7 });
    expect(desk.setup.value.x).toEqual({ key: 'angel.successRate', from: 0.9, to: 0.5, count: 7 });
    expect(axisProblem(desk.setup.value.x)?.message.zh).toBe('“到”须大于“从”。');
    expect(desk.command.value).toBeNull();
    await desk.start();
    expect(desk.task.problems.value.map(({ code }) => code)).toEqual(['empty-range']);
    expect(samples).toEqual([]);
    desk.stretch('x', { key: 'angel.successRate', from: 0.9, to: 1, count: 7 });
    expect(axisProblem(desk.setup.value.x)).toBeNull();
    expect(desk.command.value).toContain('--axis angel.successRate=0.9..1:7');
  });
});

describe('behaviour: one question for all tools', () => {
  it('is the same in all before a person asks', () => {
    const { state } = openExplore();
    const desks = [GoalDesk, SweepDesk, TornadoDesk, SobolDesk, PrecisionDesk];
    expect(new Set(desks.map((Desk) => state.part(Desk as typeof GoalDesk).wanted.value.written))).toEqual(
      new Set(['breach']),
    );
  });

  it('is asked in all once a person has asked it', () => {
    const { state } = openExplore();
    state.part(ExploreSetup).ask('tvpi');
    const desks = [GoalDesk, SweepDesk, TornadoDesk, SobolDesk, PrecisionDesk];
    expect(desks.map((Desk) => state.part(Desk as typeof GoalDesk).wanted.value.written)).toEqual(
      desks.map(() => 'tvpi'),
    );
  });

  it('takes a limit that was set for another indicator with it when it goes', () => {
    const { state } = openExplore();
    state.part(GoalDesk).demand({ sense: 'most', value: 0.2 });
    state.part(ExploreSetup).ask('capitalBack');
    expect(state.part(GoalDesk).setup.value.limit).toEqual({ sense: 'least', value: 0.8 });
  });

  it('leaves the limit alone while a formula is being written', () => {
    const { state } = openExplore();
    state.part(ExploreSetup).ask('mean(government.tvpi)');
    state.part(GoalDesk).demand({ sense: 'least', value: 2 });
    state.part(ExploreSetup).ask('mean(government.tvpi) * 2');
    expect(state.part(GoalDesk).setup.value.limit).toEqual({ sense: 'least', value: 2 });
  });
});
