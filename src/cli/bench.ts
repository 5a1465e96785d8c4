import { formulaFor } from '../analysis/formula';
import { sweep } from '../analysis/sweep';
import { runPlan } from '../engine/chunk';
import { createCommon, drawCommon } from '../engine/common';
import { makePlan, type Plan } from '../engine/plan';
import { createFates, drawFates } from '../engine/projects';
import { resolveScenario } from '../model/resolve';
import type { Change, ResolvedScenario, Scenario } from '../model/scenario';
import type { Parameters } from '../model/parameters';
import type { Runner } from '../../workers/runner';
import { createNodeRunner } from '../../workers/node-runner';
import { findScenario } from './scenario-files';

/*
 * Speed as ratios measured in one run, because machines are shared: all contestants take turns, the median round counts.
 *   plain   a loop that draws every project's words and reads its tables, and does nothing else
 *   engine  the same paths through the whole model, on this thread
 *   one, two  complete runs (dealing, columns, statistics, digest) with one worker and with two
 *   rules, simple  complete runs of the Wuhan preset with one worker, as it is (concession and S-fund) and with both off
 *   cells   a sweep with one worker whose cells together have as many paths as `one`: what a cell costs beside its paths
 * `npm run bench -- --memory` runs 1,000,000 paths and prints the peak memory instead.
 */

const ROUNDS = 7;

const baseline: Scenario = { id: 'bench', name: { zh: '基准', en: 'Baseline' }, changes: [] };

/** The scenario with further changes, ready to run. */
function withChanges(scenario: Scenario, values: Partial<Record<Change['key'], Change['value']>>): ResolvedScenario {
  const more = Object.entries(values).map(([key, value]) => ({ key, value, status: 'assumed' }) as Change);
  const changes = [...scenario.changes.filter(({ key }) => !(key in values)), ...more];
  const resolved = resolveScenario({ ...scenario, changes });
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.value;
}

async function wuhan(): Promise<Scenario> {
  const preset = await findScenario('wuhan');
  if (!preset.ok) throw new Error(JSON.stringify(preset.problems));
  return preset.value;
}

function drawEverything(plan: Plan, paths: number): void {
  const fates = createFates(plan);
  const common = createCommon(plan);
  for (let path = 0; path < paths; path++) {
    drawCommon(plan, path, common);
    for (const sleeve of plan.sleeves) {
      for (const vintage of sleeve.vintages) {
        for (let i = 0; i < vintage.funds; i++) {
          drawFates(plan, sleeve, vintage, vintage.firstFund + i, path, common, fates);
        }
      }
    }
  }
}

const CELL_PATHS = 2000;

/** A sweep whose cells have this many paths in all. */
async function sweepOf(runner: Runner, base: Parameters, paths: number): Promise<() => Promise<unknown>> {
  const formula = await formulaFor('mean(government.tvpi)', [base]);
  if (!formula.ok) throw new Error(JSON.stringify(formula.problems));
  const values = Array.from({ length: paths / CELL_PATHS }, (_, i) => 0.3 + 0.05 * i);
  const study = { runner, paths: CELL_PATHS, seed: base['simulation.seed'] };
  return () => sweep(study, base, [{ key: 'angel.successRate', values }], formula.value, () => undefined);
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
  const scenario = withChanges(baseline, { 'simulation.paths': paths });
  const withRules = withChanges(await wuhan(), { 'simulation.paths': paths });
  const simple = { 'simulation.paths': paths, 'concession.mode': 'none', 'secondary.quota': 0 };
  const withoutRules = withChanges(await wuhan(), simple);
  const plan = makePlan(scenario.parameters);
  const lives = plan.projects * paths;
  const one = createNodeRunner(1);
  const two = createNodeRunner(2);
  const times = await race({
    plain: () => drawEverything(plan, paths),
    engine: () => runPlan(plan, 0, paths),
    one: () => one.run(scenario),
    two: () => two.run(scenario),
    rules: () => one.run(withRules),
    simple: () => one.run(withoutRules),
    cells: await sweepOf(one, scenario.parameters, paths),
  });
  one.close();
  two.close();
  const time = (name: string): number => times.get(name) ?? NaN;
  process.stdout.write(
    `baseline, ${paths} paths, ${plan.projects} projects a path, median of ${ROUNDS} rounds\n` +
      ['plain', 'engine', 'one', 'two']
        .map((name) => [name, time(name)] as const)
        .map(([name, ms]) => `${name.padEnd(7)}${((ms * 1e6) / lives).toFixed(1).padStart(7)} ns per project-life\n`)
        .join('') +
      `engine / plain       ${(time('engine') / time('plain')).toFixed(2)}\n` +
      `one worker / plain   ${(time('one') / time('plain')).toFixed(2)}\n` +
      `one / two workers    ${(time('one') / time('two')).toFixed(2)}\n` +
      `sweep of ${CELL_PATHS}-path cells / one run of as many paths  ${(time('cells') / time('one')).toFixed(2)} (aim: at most 1)\n` +
      `Wuhan with / without concession and S-fund  ${(time('rules') / time('simple')).toFixed(2)} (aim: at most 2.5)\n`,
  );
}

async function memory(paths: number): Promise<void> {
  const runner = createNodeRunner();
  const time = await milliseconds(() => runner.run(withChanges(baseline, { 'simulation.paths': paths })));
  runner.close();
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${paths} paths: peak ${megabytes.toFixed(0)} MB, ${(time / 1000).toFixed(1)} s\n`);
}

await (process.argv.includes('--memory') ? memory(1_000_000) : speed(10_000));
