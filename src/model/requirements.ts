import { SLEEVES, type ParameterKey, type Parameters, type Sleeve } from './parameters';

/** What must be so for the model to read a parameter: a choice made elsewhere, or another number above 0. */
export type Requirement =
  | { readonly kind: 'choice'; readonly key: ParameterKey; readonly values: readonly [string, ...string[]] }
  | { readonly kind: 'positive'; readonly key: ParameterKey };

type Entry = readonly [key: ParameterKey, requirements: readonly Requirement[]];

const choice = (key: ParameterKey, ...values: [string, ...string[]]): Requirement => ({ kind: 'choice', key, values });
const positive = (key: ParameterKey): Requirement => ({ kind: 'positive', key });

const sharing = choice('concession.mode', 'share');
const buyback = choice('concession.mode', 'buyback');
const takeover = [positive('secondary.quota'), positive('secondary.base')];

function ofMultiples(sleeve: Sleeve): readonly Entry[] {
  const model = (...values: [string, ...string[]]): readonly Requirement[] => [
    choice(`${sleeve}.multipleModel`, ...values),
  ];
  return [
    [`${sleeve}.multipleMean`, model('lognormal', 'pareto')],
    [`${sleeve}.multipleSpread`, model('lognormal')],
    [`${sleeve}.multipleTail`, model('pareto')],
    [`${sleeve}.multipleTable`, model('table')],
  ];
}

const entries: readonly Entry[] = [
  ...SLEEVES.flatMap(ofMultiples),
  ['market.sectors', [positive('market.sectorCorrelation')]],
  ['market.ipoReopening', [positive('market.ipoClosure')]],
  ['market.ipoShutFrom', [positive('market.ipoShutYears')]],
  ['secondary.price', takeover],
  ['secondary.discount', [...takeover, choice('secondary.price', 'discount')]],
  ['secondary.fromAge', takeover],
  ['concession.rate', [sharing]],
  ['concession.level', [sharing]],
  ['concession.toManager', [sharing]],
  ['concession.trigger', [sharing, choice('concession.level', 'fund')]],
  ['concession.buybackYear', [buyback]],
  ['concession.buybackRate', [buyback]],
  ['concession.buybackShare', [buyback]],
  ['subsidy.lossCap', [positive('subsidy.lossRate')]],
  ['subsidy.investCap', [positive('subsidy.investRate')]],
];

const requirements: ReadonlyMap<ParameterKey, readonly Requirement[]> = new Map(entries);

const isMet = (requirement: Requirement, parameters: Parameters): boolean =>
  requirement.kind === 'choice'
    ? requirement.values.includes(String(parameters[requirement.key]))
    : Number(parameters[requirement.key]) > 0;

/** The first thing that keeps the model from reading a parameter; undefined where nothing does. */
export const unmetRequirement = (key: ParameterKey, parameters: Parameters): Requirement | undefined =>
  requirements.get(key)?.find((requirement) => !isMet(requirement, parameters));
