import { runPlan } from '../engine/chunk';
import { drawMarket } from '../engine/market';
import { makePlan, type Plan } from '../engine/plan';
import { createFates, drawFates } from '../engine/projects';

import { resolveScenario } from '../model/resolve';
import type { ResolvedScenario } from '../model/scenario';
import { createNodeRunner } from '../../workers/node-runner';

/*
 * Speed as ratios measured in one run, because machines are shared: all contestants take turns, the median round counts.
 *   plain   a loop that draws every project's words and reads its tables, and does nothing else
 *   engine  the same paths through the whole model, on this thread
 *   one, two  complete runs (dealing, columns, statistics, digest) with one worker and with two
 * `npm run bench -- --memory` runs 1,000,000 paths and prints the peak memory instead.
 */

const ROUNDS = 7;

function baselineWith(paths: number): ResolvedScenario {
  const scenario = {
    id: 'bench',
    name: { zh: '基准', en: 'Baseline' },
    changes: [{ key: 'simulation.paths', value: paths, status: 'assumed' }],
  } as const;
  const resolved = resolveScenario(scenario);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.value;
}

function drawEverything(plan: Plan, paths: number): void {
  const fates = createFates(plan);
  const market = new Float64Array(plan.years);
  for (let path = 0; path < paths; path++) {
    drawMarket(plan, path, fates.words, market);
    for (const sleeve of plan.sleeves) {
      for (const vintage of sleeve.vintages) {
        for (let i = 0; i < vintage.funds; i++) {
          drawFates(plan, sleeve, vintage, vintage.firstFund + i, path, market, fates);
        }
      }
    }
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

async function milliseconds(task: () => unknown): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

async function race(tasks: Readonly<Record<string, () => unknown>>): Promise<ReadonlyMap<string, number>> {
  const times = new Map(Object.keys(tasks).map((name): [string, number[]] => [name, []]));
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const time = await milliseconds(task);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

async function speed(paths: number): Promise<void> {
  const scenario = baselineWith(paths);
  const plan = makePlan(scenario.parameters);
  const lives = plan.projects * paths;
  const one = createNodeRunner(1);
  const two = createNodeRunner(2);
  const times = await race({
    plain: () => drawEverything(plan, paths),
    engine: () => runPlan(plan, 0, paths),
    one: () => one.run(scenario),
    two: () => two.run(scenario),
  });
  one.close();
  two.close();
  const time = (name: string): number => times.get(name) ?? NaN;
  process.stdout.write(
    `baseline, ${paths} paths, ${plan.projects} projects a path, median of ${ROUNDS} rounds\n` +
      [...times]
        .map(([name, ms]) => `${name.padEnd(7)}${((ms * 1e6) / lives).toFixed(1).padStart(7)} ns per project-life\n`)
        .join('') +
      `engine / plain       ${(time('engine') / time('plain')).toFixed(2)}\n` +
      `one worker / plain   ${(time('one') / time('plain')).toFixed(2)}\n` +
      `one / two workers    ${(time('one') / time('two')).toFixed(2)}\n`,
  );
}

async function memory(paths: number): Promise<void> {
  const runner = createNodeRunner();
  const time = await milliseconds(() => runner.run(baselineWith(paths)));
  runner.close();
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${paths} paths: peak ${megabytes.toFixed(0)} MB, ${(time / 1000).toFixed(1)} s\n`);
}

await (process.argv.includes('--memory') ? memory(1_000_000) : speed(10_000));
