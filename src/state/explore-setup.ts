import { computed } from '@preact/signals-core';
import { numericRows, type NumericKey } from '../model/plausible';
import type { Parameters } from '../model/parameters';
import type { AppState } from './app-state';
import { unitOf } from './explore-limits';

/** What the page can do with a scenario, in the order of its tabs. */
export const TOOLS = ['goal', 'sweep', 'tornado', 'sobol', 'precision'] as const;
export type Tool = (typeof TOOLS)[number];

/** How often each scenario can be simulated. */
export const PATH_CHOICES = [1000, 2000, 5000, 20_000] as const;

/** Thousands of scenarios are simulated for one: less often each. */
const usualPaths = (tool: Tool): number => (tool === 'sobol' ? 1000 : 2000);

/** Asked in all tools until a person asks something else: what is tolerated. */
const USUAL_QUESTION = 'breach';

const QUESTION = 'question';
const PATHS = 'paths';
const TOOL = 'tool';

/** Settings that mean something only in the unit of the question. */
const IN_ITS_UNIT = ['least', 'most', 'line', 'error'];

/** The key of a parameter that holds a number, as an address names it. */
export const numericKeyNamed = (name: string | undefined): NumericKey | undefined =>
  numericRows.find(({ key }) => key === name)?.key;

/** How the page is set up. All of it is in the address; what is not there is as it usually is for the scenario. */
export class ExploreSetup {
  /** The scenario as it was when it could last be run: where settings nobody has made come from. */
  private known: Parameters | undefined;
  readonly parameters = computed<Parameters>(() => {
    this.known = this.state.runnable.value?.resolved.parameters ?? this.known ?? this.state.presetParameters.value;
    return this.known;
  });
  readonly tool = computed<Tool>(() => TOOLS.find((each) => each === this.word(TOOL)) ?? TOOLS[0]);
  /** What is asked, in all tools: the id of an indicator or a formula. */
  readonly question = computed<string>(() => this.word(QUESTION) ?? USUAL_QUESTION);

  constructor(private readonly state: AppState) {}

  pathsIn(tool: Tool): number {
    return PATH_CHOICES.find((each) => String(each) === this.word(PATHS)) ?? usualPaths(tool);
  }

  open(tool: Tool): void {
    this.keep({ [TOOL]: tool });
  }

  simulate(paths: number): void {
    this.keep({ [PATHS]: String(paths) });
  }

  /** Asks something else; what was set in the unit of the question before goes with it. */
  ask(written: string): void {
    const isOtherUnit = unitOf(written) !== unitOf(this.question.peek());
    const isOther = isOtherUnit || unitOf(written) !== 'none';
    this.keep({ ...(isOther ? Object.fromEntries(IN_ITS_UNIT.map((name) => [name, null])) : {}), [QUESTION]: written });
  }

  /** Sets something in the unit of the question, which thereby is asked for good. */
  keepInUnit(changes: Readonly<Record<string, string | null>>): void {
    this.keep({ [QUESTION]: this.question.peek(), ...changes });
  }

  /** What the address says under a name. */
  word(name: string): string | undefined {
    return this.state.queryOf('explore')[name];
  }

  /** Writes into the address; null takes a name out of it. */
  keep(changes: Readonly<Record<string, string | null>>): void {
    const all = { ...this.state.queryOf('explore'), ...changes };
    const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
    this.state.keepQuery('explore', Object.fromEntries(kept));
  }
}
