import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart';
import { sweepMapChart } from '../../src/charts/sweep-map';
import { crosshairsOf, placeAgain, stepFor } from '../../src/ui/readout';
import { comparedSamples, sweepMap } from '../charts/compared-samples';
import { options, samples } from '../charts/samples';

const fan = samples.fan(options());
const parties = samples.parties(options());
const map = comparedSamples['sweep map'](options());

/** Where a series of keys leads. */
const walk = (chart: Chart, ...keys: readonly string[]): number =>
  keys.reduce((step, key) => stepFor(key, step, chart) ?? step, -1);

describe('behaviour: keys of a read-out', () => {
  it.each([
    ['along x', fan],
    ['along y', parties],
  ])('go on and back %s with either pair of arrows', (_, chart) => {
    const last = chart.steps.length - 1;
    expect(walk(chart, 'ArrowRight')).toBe(0);
    expect(walk(chart, 'ArrowLeft')).toBe(last);
    expect(walk(chart, 'ArrowRight', 'ArrowDown', 'ArrowUp')).toBe(0);
    expect(walk(chart, 'End', 'ArrowDown')).toBe(last);
    expect(walk(chart, 'Home', 'ArrowLeft')).toBe(0);
    expect(stepFor('a', 2, chart)).toBeUndefined();
  });

  it('go both ways in a grid, and not beyond its edges', () => {
    const columns = 7;
    expect(map.steps).toHaveLength(4 * columns);
    expect(walk(map, 'ArrowRight', 'ArrowRight')).toBe(1);
    expect(walk(map, 'Home', 'ArrowDown')).toBe(columns);
    expect(walk(map, 'Home', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp')).toBe(columns + 1);
    expect(walk(map, 'Home', 'ArrowUp')).toBe(0);
    expect(walk(map, 'Home', 'ArrowLeft')).toBe(0);
    expect(stepFor('ArrowRight', columns - 1, map)).toBe(columns - 1);
    expect(walk(map, 'End', 'ArrowDown')).toBe(4 * columns - 1);
  });

  it('reach every cell of the grid, each with a read-out of its own', () => {
    const titles = map.steps.map((step) => map.readout(step)?.title);
    expect(new Set(titles).size).toBe(map.steps.length);
  });
});

describe('behaviour: a read-out of a chart that is drawn anew', () => {
  it('stays at its cell while a map is filled, even where the map moves as its legend gets shorter', () => {
    const cells = sweepMap.cells.map(() => ({ estimate: { value: 0.2, se: 0.1 } }));
    const narrow = options('zh', 360);
    const [filling, filled] = [sweepMapChart(sweepMap, narrow), sweepMapChart({ ...sweepMap, cells }, narrow)];
    expect(filled.steps[5]).not.toEqual(filling.steps[5]);
    const at = filling.readout(filling.steps[5])!.at;
    expect(placeAgain(filling, filled, at)).toEqual(filled.steps[5]);
  });

  it('stays where it is in a chart of the same places, and goes where the places are others', () => {
    const at = fan.readout(fan.steps[1])!.at;
    expect(placeAgain(fan, samples.fan(options()), at)).toBe(at);
    expect(placeAgain(fan, samples.fan(options('zh', 500)), at)).toBeNull();
    expect(placeAgain(map, fan, map.steps[0])).toBeNull();
  });
});

describe('behaviour: crosshairs', () => {
  const at = (chart: Chart) => crosshairsOf(chart, chart.readout(chart.steps[1])!);

  it('cross the axis the data run along, and each other in a grid', () => {
    expect(at(fan)).toEqual([
      { left: fan.steps[1].x, top: fan.plot.top, width: 1, height: fan.plot.bottom - fan.plot.top },
    ]);
    expect(at(parties)).toMatchObject([{ top: parties.steps[1].y, height: 1 }]);
    expect(at(map)).toMatchObject([
      { left: map.steps[1].x, width: 1 },
      { top: map.steps[1].y, height: 1 },
    ]);
  });
});
