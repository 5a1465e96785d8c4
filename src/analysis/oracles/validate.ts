import type { Lab } from './lab';
import type { Scenario } from '../../model/scenario';
import { judge, unanswered, type Finding, type Oracle } from './oracle';
import { notRemade, remadeScenarios, remake, type Remade } from './remake';

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

/** What the program says to an oracle; a fault is a finding too, unless the validation was cancelled. */
async function ask(lab: Lab, oracle: Oracle): Promise<Finding> {
  try {
    return judge(oracle, await oracle.obtain(lab));
  } catch (error) {
    lab.signal.throwIfAborted();
    return unanswered(oracle, error);
  }
}

async function runAgain(lab: Lab, scenario: Scenario): Promise<Remade> {
  try {
    return await remake(lab, scenario);
  } catch (error) {
    lab.signal.throwIfAborted();
    return notRemade(scenario, error);
  }
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
    const finding = await ask(lab, oracle);
    findings.push(finding);
    listener.onFinding(finding);
    listener.onProgress(findings.length, total);
    await lab.pause();
  }
  for (const scenario of scenarios) {
    lab.signal.throwIfAborted();
    const again = await runAgain(lab, scenario);
    remade.push(again);
    listener.onRemade(again);
    listener.onProgress(findings.length + remade.length, total);
  }
  return { findings, remade };
}
