import { computed } from '@preact/signals-core';
import { tornado, type Tornado } from '../analysis/tornado';
import { uncertainKeys, type NumericKey } from '../model/plausible';
import { invalid, problem, valid, type Checked } from '../model/problems';
import type { AppState } from './app-state';
import { askNow, baseOf, studyOf, type Asked, type Wanted } from './explore-asked';
import { analysisCommandLine } from './explore-command-line';
import { KeysDesk } from './explore-keys-desk';
import type { Watch } from './task';

export interface TornadoSetup {
  readonly keys: readonly NumericKey[];
}

export interface TornadoReport {
  readonly asked: Asked;
  readonly tornado: Tornado;
}

const nothing = problem(
  'nothing-to-vary',
  '',
  '没有要变动的参数，请至少选一个。',
  'there is no parameter to vary: pick one at least.',
);

/** Which assumptions move an indicator most, one at a time: usually all that is uncertain. */
export class TornadoDesk extends KeysDesk<TornadoSetup, TornadoReport> {
  readonly setup = computed<TornadoSetup>(() => ({ keys: this.keys.value }));
  /** Each parameter at two ends, and the scenario itself. */
  readonly scenarios = computed(() => 2 * this.keys.value.length + 1);
  readonly command = computed<string | null>(() => {
    const options = this.isUsual.value ? [] : [`--keys ${this.keys.value.join(',')}`];
    return analysisCommandLine(this.state, 'tornado', this.wanted.value, options);
  });

  constructor(state: AppState) {
    super(state, 'tornado', 'keys');
  }

  protected override usualKeys(): readonly NumericKey[] {
    return uncertainKeys(this.page.parameters.value);
  }

  protected override async work({ keys }: TornadoSetup, wanted: Wanted, watch: Watch): Promise<Checked<TornadoReport>> {
    if (keys.length === 0) return invalid([nothing]);
    const asked = await askNow(this.state, wanted, watch.signal);
    if (!asked.ok) return asked;
    const study = studyOf(this.state, asked.value, watch);
    const { formula } = asked.value.question;
    const found = await this.timed(2 * keys.length + 1, wanted.paths, () =>
      tornado(study, baseOf(asked.value), keys, formula),
    );
    return valid({ asked: asked.value, tornado: found });
  }
}
