import type { ParameterKey } from '../../src/model/parameters';
import { DOCUMENTED_STATUSES, type Change, type Scenario } from '../../src/model/scenario';
import { presetFacts } from './preset-facts';

const ofSleeves =
  /\.(successRate|multiple(Model|Mean|Spread|Tail|Table|Cap)|recovery|successYears|failureYears|yearsSpread)$/;

/** What decides how projects turn out: equal for every city, so that only their rules and sizes differ. */
export const isReturnSide = (key: ParameterKey): boolean =>
  ofSleeves.test(key) || /^(market|exit|screening)\./.test(key);

const written = (...parts: readonly unknown[]): string => JSON.stringify(parts);

const claimOf = ({ key, op = 'set', value, status, source, clause }: Change): string =>
  written(key, op, value, status, source, clause);

/** What a change of a preset does that no city's may do. */
function changeFaults({ id }: Scenario, change: Change, documents: readonly string[]): readonly string[] {
  const { key, status, source } = change;
  const faults: string[] = [];
  if (DOCUMENTED_STATUSES.includes(status) && source === undefined) faults.push(`${key}: ${status} without a source`);
  if (source !== undefined && !documents.includes(source)) faults.push(`${key}: no document ${source}`);
  if (isReturnSide(key) && (id !== 'zhengzhou-proposal' || key !== 'direct.successRate'))
    faults.push(`${key}: returns are the same for every city`);
  return faults;
}

/** Everything in which a preset departs from the facts, and facts it leaves out; documents by id. */
export function presetFaults(preset: Scenario, documents: readonly string[]): readonly string[] {
  const facts = presetFacts
    .filter(([of]) => of === preset.id)
    .map(([, key, value, status, source, clause]) => ({
      key,
      claim: written(key, 'set', value, status, source, clause),
    }));
  const claims = preset.changes.map(claimOf);
  return [
    ...preset.changes.flatMap((change) => changeFaults(preset, change, documents)),
    ...facts.filter(({ claim }) => !claims.includes(claim)).map(({ key }) => `${key}: not as the fact says`),
    ...claims.filter((claim) => !facts.some((fact) => fact.claim === claim)).map((claim) => `${claim}: no such fact`),
  ];
}
