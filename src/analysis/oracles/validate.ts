import type { Lab } from './lab';
import { judge, type Finding, type Oracle } from './oracle';
import { remadeScenarios, remake, type Remade } from './remake';

/** Told of every finding as it comes. */
export interface Listener {
  readonly onFinding: (finding: Finding) => void;
  readonly onRemade: (remade: Remade) => void;
  /** Done so far, out of all. */
  readonly onProgress: (done: number, total: number) => void;
}

/** What a validation found. */
export interface Validation {
  readonly findings: readonly Finding[];
  readonly remade: readonly Remade[];
}

/** Asks the program every oracle, one after the other, then runs the built-in scenarios again. */
export async function validate(lab: Lab, oracles: readonly Oracle[], listener: Listener): Promise<Validation> {
  const scenarios = remadeScenarios(lab.presets);
  const total = oracles.length + scenarios.length;
  const findings: Finding[] = [];
  const remade: Remade[] = [];
  listener.onProgress(0, total);
  for (const oracle of oracles) {
    lab.signal.throwIfAborted();
    const finding = judge(oracle, await oracle.obtain(lab));
    findings.push(finding);
    listener.onFinding(finding);
    listener.onProgress(findings.length, total);
    await lab.pause();
  }
  for (const scenario of scenarios) {
    const again = await remake(lab, scenario);
    remade.push(again);
    listener.onRemade(again);
    listener.onProgress(findings.length + remade.length, total);
  }
  return { findings, remade };
}
