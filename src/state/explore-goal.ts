import { computed } from '@preact/signals-core';
import { GOAL_TRIALS, seekGoal, type Goal, type GoalResult } from '../analysis/goal';
import { variant } from '../analysis/variant';
import type { Parameters } from '../model/parameters';
import { numericRow, type NumericKey } from '../model/plausible';
import { invalid, problem, valid, type Checked } from '../model/problems';
import type { AppState } from './app-state';
import { askNow, baseOf, studyOf, type Asked, type Wanted } from './explore-asked';
import { analysisCommandLine } from './explore-command-line';
import { firstGoalKey } from './explore-defaults';
import { ExploreDesk } from './explore-desk';
import { usualLimit, type Limit } from './explore-limits';
import { numericKeyNamed } from './explore-setup';
import type { Watch } from './task';

/** What is being looked for. */
export interface GoalSetup {
  readonly key: NumericKey;
  readonly want: Goal['want'];
  /** Null while nobody has said what the indicator is to be. */
  readonly limit: Limit | null;
}

/** What was looked for, and what was found. */
export interface GoalAnswer {
  readonly asked: Asked;
  readonly goal: Goal;
  readonly result: GoalResult;
}

const noLimit = problem('no-limit', '', '请写明指标要达到多少。', 'say what the indicator is to reach.');

const limits = ({ sense, value }: Limit): Pick<Goal, 'atLeast' | 'atMost'> =>
  sense === 'least' ? { atLeast: value } : { atMost: value };

/** The scenario with the parameter at both ends and in the middle: a question may be about what only some of them have. */
function endsOf(base: Parameters, key: NumericKey): readonly Parameters[] {
  const { min, max } = numericRow(key);
  return [min, (min + max) / 2, max].flatMap((value) => {
    const checked = variant(base, { [key]: value });
    return checked.ok ? [checked.value] : [];
  });
}

/** Goal seek: what must be true. */
export class GoalDesk extends ExploreDesk<GoalSetup, GoalAnswer> {
  readonly setup = computed<GoalSetup>(() => {
    const { page } = this;
    const written = page.question.value;
    const parameters = page.parameters.value;
    return {
      key: numericKeyNamed(page.word('vary')) ?? firstGoalKey(parameters, written),
      want: page.word('want') === 'largest' ? 'largest' : 'smallest',
      limit: this.writtenLimit() ?? usualLimit(written, parameters),
    };
  });
  readonly command = computed<string | null>(() => {
    const { key, want, limit } = this.setup.value;
    if (!limit) return null;
    const options = [`--vary ${key}`, `--at-${limit.sense}=${limit.value}`, `--want ${want}`];
    return analysisCommandLine(this.state, 'goal', this.wanted.value, options);
  });

  constructor(state: AppState) {
    super(state, 'goal');
  }

  vary(key: NumericKey): void {
    this.page.keep({ vary: key });
  }

  want(want: Goal['want']): void {
    this.page.keep({ want });
  }

  /** What the indicator that is asked is to be. */
  demand({ sense, value }: Limit): void {
    const written = String(value);
    this.page.keepInUnit(sense === 'least' ? { least: written, most: null } : { least: null, most: written });
  }

  /** Asks an indicator, and what it is to be. */
  pose(asked: string, limit: Limit): void {
    this.page.ask(asked);
    this.demand(limit);
  }

  protected override async work(
    { key, want, limit }: GoalSetup,
    wanted: Wanted,
    watch: Watch,
  ): Promise<Checked<GoalAnswer>> {
    if (!limit) return invalid([noLimit]);
    const asked = await askNow(this.state, wanted, watch.signal, (base) => endsOf(base, key));
    if (!asked.ok) return asked;
    const goal: Goal = { key, want, ...limits(limit), formula: asked.value.question.formula };
    const study = studyOf(this.state, asked.value, watch);
    const result = await this.timed(GOAL_TRIALS, wanted.paths, () => seekGoal(study, baseOf(asked.value), goal));
    return valid({ asked: asked.value, goal, result });
  }

  private writtenLimit(): Limit | null {
    for (const sense of ['least', 'most'] as const) {
      const written = this.page.word(sense);
      if (written !== undefined && Number.isFinite(Number(written))) return { sense, value: Number(written) };
    }
    return null;
  }
}
