import { isSwitchedOn, offValues, switchedValues, type Mechanism } from '../model/mechanism-switches';
import type { Parameters } from '../model/parameters';
import type { Scenario } from '../model/scenario';

/** What mechanisms were set to before they were switched off. Forgotten when the page closes; each preset has its own. */
export class SwitchMemory {
  private readonly kept = new WeakMap<Scenario, Map<string, Partial<Parameters>>>();

  /** The values that switch a mechanism off; what they replace comes back with `valuesOn`. */
  valuesOff(mechanism: Mechanism, base: Scenario, parameters: Parameters): Partial<Parameters> {
    const ofBase = this.kept.get(base) ?? new Map<string, Partial<Parameters>>();
    this.kept.set(base, ofBase.set(mechanism.id, switchedValues(mechanism, parameters)));
    return offValues(mechanism);
  }

  /** The values that switch it on: its last ones, else the preset's, else sensible ones to start with. */
  valuesOn(mechanism: Mechanism, base: Scenario, presets: Parameters, parameters: Parameters): Partial<Parameters> {
    const last = this.kept.get(base)?.get(mechanism.id);
    if (last) return last;
    return isSwitchedOn(mechanism, presets) ? switchedValues(mechanism, presets) : mechanism.start(parameters);
  }
}
