import fc, { type Arbitrary } from 'fast-check';
import { constraintProblems } from '../src/model/constraints';
import {
  baseline,
  SLEEVES,
  type MultipleRow,
  type ParameterKey,
  type Parameters,
  type ParameterValue,
  type Sleeve,
} from '../src/model/parameters';
import { structureProblems } from '../src/model/structure';

type Values = Partial<Record<ParameterKey, ParameterValue>>;

/** A number of [min, max] on a grid of a thousandth of it, or one of the values where things change. */
const number = (min: number, max: number, ...special: number[]): Arbitrary<number> => {
  const inside = fc.integer({ min: 0, max: 1000 }).map((i) => Number((min + ((max - min) * i) / 1000).toPrecision(12)));
  return special.length > 0
    ? fc.oneof({ weight: 2, arbitrary: inside }, { weight: 1, arbitrary: fc.constantFrom(...special) })
    : inside;
};

/** Years, mostly whole quarters. */
const years = (min: number, max: number): Arbitrary<number> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: Math.ceil(4 * min), max: 4 * max }).map((q) => q / 4) },
    { weight: 1, arbitrary: number(min, max) },
  );

const band: Arbitrary<[number, number, number]> = fc.tuple(
  fc.integer({ min: 0, max: 9 }),
  number(1, 30, 1),
  number(1, 8, 1),
);

/** Bands of multiples whose shares sum to 1. */
export const anyBands: Arbitrary<readonly MultipleRow[]> = fc
  .array(band, { minLength: 1, maxLength: 4 })
  .map((bands) => {
    const total = bands.reduce((sum, [weight]) => sum + weight + 1, 0);
    return bands.map(([weight, low, ratio]): MultipleRow => [(weight + 1) / total, low, low * ratio]);
  });

/** Multiple models with means below their caps. */
const anyMultiples = (sleeve: Sleeve): Arbitrary<Values> =>
  fc
    .record({
      model: fc.constantFrom('lognormal', 'pareto', 'table'),
      mean: number(1, 8, 1),
      beyond: number(1.1, 60),
      spread: number(0, 3, 0),
      tail: number(1.05, 10, 1.05),
      bands: anyBands,
    })
    .map(({ model, mean, beyond, spread, tail, bands }) => ({
      [`${sleeve}.multipleModel`]: model,
      [`${sleeve}.multipleMean`]: mean,
      [`${sleeve}.multipleCap`]: Math.max(2, mean * beyond),
      [`${sleeve}.multipleSpread`]: spread,
      [`${sleeve}.multipleTail`]: tail,
      [`${sleeve}.multipleTable`]: bands,
    }));

/** Who puts in how much; some sleeves have no social investors, some no manager's commitment. */
const anyPartners = (sleeve: Sleeve): Arbitrary<Values> =>
  fc.tuple(number(0.05, 1, 1, 0.5, 0.1042, 0.7), number(0, 1, 0, 1)).map(([government, part]) => ({
    [`${sleeve}.governmentShare`]: government,
    [`${sleeve}.managerShare`]: Number(Math.min(0.5, part * (1 - government)).toPrecision(12)),
  }));

const anyTerms = (sleeve: Sleeve): Arbitrary<Values> =>
  fc
    .record({
      term: years(2, 14),
      extension: years(0, 4),
      investmentPeriod: years(0.25, 8),
      fee: number(0, 0.05, 0, 0.05),
      feeAfter: number(0, 0.05, 0, 0.05),
      hurdle: number(0, 0.3, 0, 0.08),
      carry: number(0, 0.5, 0, 0.2, 0.5),
      catchUp: number(0, 1, 0, 0.1, 1),
      successRate: number(0, 1, 0, 1, 0.4),
      // Below .05 most failures return 1e-9 of their cost and less, and the sign of rounding decides rates of return.
      recovery: number(0.05, 0.9, 0, 0.9),
      successYears: years(0.25, 12),
      failureYears: years(0.25, 8),
      yearsSpread: number(0, 1.5, 0),
      lossTolerance: number(0, 1, 0, 1),
      reserve: fc.oneof(fc.constant(0), number(0, 0.6)),
    })
    .map((terms) => Object.fromEntries(Object.entries(terms).map(([name, value]) => [`${sleeve}.${name}`, value])));

/** How large a sleeve is: tickets, tickets per fund, funds. */
interface Size {
  readonly ticket: number;
  readonly perFund: number;
  readonly funds: number;
}

const anySize: Arbitrary<Size> = fc.record({
  ticket: fc.oneof(fc.constant(300), number(50, 3000)),
  perFund: fc.oneof(number(2, 5), number(5, 40)),
  funds: number(0.3, 5),
});

const anySleeve = (sleeve: Sleeve): Arbitrary<{ readonly values: Values; readonly money: number }> =>
  fc
    .tuple(anyPartners(sleeve), anyTerms(sleeve), anyMultiples(sleeve), anySize)
    .map(([partners, terms, multiples, { ticket, perFund, funds }]) => {
      const fundSize = Math.max(100, ticket * perFund);
      const values = {
        ...partners,
        ...terms,
        ...multiples,
        [`${sleeve}.ticket`]: ticket,
        [`${sleeve}.fundSize`]: fundSize,
      };
      return { values, money: fundSize * funds * Number(partners[`${sleeve}.governmentShare`]) };
    });

const anyExits: Arbitrary<Values> = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const sum = weights.reduce((a, b) => a + b);
    const [ipo, acquisition, transfer, buyback] = weights.map((weight) => weight / sum);
    return { 'exit.ipo': ipo, 'exit.acquisition': acquisition, 'exit.transfer': transfer, 'exit.buyback': buyback };
  });

/** A rule that is off half of the time. */
const sometimes = (rule: Arbitrary<Values>): Arbitrary<Values> => fc.oneof(fc.constant<Values>({}), rule);

const anySectors: Arbitrary<Values> = fc.record({
  'market.sectorCorrelation': number(0, 0.2),
  'market.sectors': fc.constantFrom(1, 2, 6, 50),
});

const anyTail: Arbitrary<Values> = fc.record({ 'market.tailDegrees': number(3, 100, 3, 5) });

const anyWindow: Arbitrary<Values> = fc.record({
  'market.ipoClosure': number(0, 1, 0, 1),
  'market.ipoReopening': number(0, 1, 0, 1),
  'market.ipoShutFrom': years(0, 12),
  'market.ipoShutYears': fc.oneof(fc.constant(0), years(0, 10)),
});

const anyScreening: Arbitrary<Values> = fc.record({
  'screening.applicants': fc.constantFrom(1, 2, 10),
  'screening.accuracy': number(0, 1, 0, 1),
});

const anyMarket: Arbitrary<Values> = fc
  .tuple(
    fc.record({
      'market.correlation': number(0, 0.5, 0),
      'market.managerCorrelation': number(0, 0.25, 0),
      'market.persistence': number(0, 1, 0, 1),
    }),
    sometimes(anySectors),
    sometimes(anyTail),
    sometimes(anyWindow),
    sometimes(anyScreening),
  )
  .map((parts) => Object.assign({}, ...parts) as Values);

const anyProgramme: Arbitrary<Values> = fc
  .record({
    'programme.term': years(3, 18),
    'programme.vintageYears': fc.oneof(fc.integer({ min: 1, max: 5 }), number(1, 4)),
    'programme.fee': number(0, 0.05, 0),
    'programme.discountRate': number(0, 0.2, 0, 0.023),
    'exit.forcedDiscount': number(0, 1, 0, 1),
    'assessment.grace': fc.oneof(fc.integer({ min: 0, max: 15 }), number(0, 15)),
    'assessment.projectTolerance': number(0, 1, 0, 1),
    'simulation.seed': fc.string({ minLength: 1, maxLength: 12 }),
  })
  .map((values): Values => values);

const anyConcession: Arbitrary<Values> = fc.record({
  'concession.mode': fc.constantFrom('share', 'buyback'),
  'concession.rate': number(0, 1, 0, 1),
  'concession.level': fc.constantFrom('fund', 'programme'),
  'concession.toManager': number(0, 1, 0, 1),
  'concession.trigger': fc.constantFrom('principal', 'hurdle'),
  'concession.buybackYear': years(1, 8),
  'concession.buybackRate': number(0, 0.15, 0),
  'concession.buybackShare': number(0, 1, 1, 1, 0),
});

const anySubsidy: Arbitrary<Values> = fc.record({
  'subsidy.lossRate': number(0, 1, 0, 1),
  'subsidy.lossCap': number(0, 3000, 0, 1e5),
  'subsidy.investRate': number(0, 0.2, 0),
  'subsidy.investCap': number(0, 500, 0, 1e5),
});

/** An S-fund whose base is a part of the programme's capital, 1. */
const anySecondary: Arbitrary<Values> = fc.record({
  'secondary.quota': number(0, 1, 0, 1),
  'secondary.base': number(0, 0.5, 0),
  'secondary.price': fc.constantFrom('cost', 'nav', 'discount'),
  'secondary.discount': number(0, 0.95, 0),
  'secondary.fromAge': fc.oneof(fc.integer({ min: 1, max: 6 }), number(1, 6)),
});

/** Rules about the programme's money; recycling is still a part of what comes back beyond cost. */
const anyRules: Arbitrary<Values> = fc
  .tuple(
    sometimes(anyConcession),
    sometimes(anySubsidy),
    sometimes(anySecondary),
    sometimes(fc.record({ 'programme.recycling': number(0, 1, 1, 1) })),
  )
  .map((parts) => Object.assign({}, ...parts) as Values);

/** What a ticket of a sleeve brings at most, on average. */
function meanMultiple(values: Values, sleeve: Sleeve): number {
  const bands = values[`${sleeve}.multipleTable`] as readonly MultipleRow[];
  const ofTable = bands.reduce((sum, [share, , high]) => sum + share * high, 0);
  const winner = values[`${sleeve}.multipleModel`] === 'table' ? ofTable : Number(values[`${sleeve}.multipleMean`]);
  const success = Number(values[`${sleeve}.successRate`]);
  return success * winner + (1 - success) * Number(values[`${sleeve}.recovery`]);
}

/** Whether parameters agree with each other and leave every fund room for a project. */
export const isProgramme = (parameters: Parameters): boolean =>
  constraintProblems(parameters).length === 0 && structureProblems(parameters).length === 0;

/** Sets of parameters that a scenario can resolve to: every sleeve, model and edge, small enough to be simulated quickly. */
export const anyParameters: Arbitrary<Parameters> = fc
  .record({
    programme: anyProgramme,
    market: anyMarket,
    exits: anyExits,
    rules: anyRules,
    sleeves: fc
      .subarray([...SLEEVES], { minLength: 1 })
      .chain((chosen) => fc.tuple(...chosen.map((sleeve) => fc.tuple(fc.constant(sleeve), anySleeve(sleeve))))),
    idle: number(0, 0.5, 0),
  })
  .map(({ programme, market, exits, rules, sleeves, idle }): Parameters => {
    const capital = sleeves.reduce((sum, [, { money }]) => sum + money, 0) * (1 + idle);
    const shares = Object.fromEntries(SLEEVES.map((sleeve) => [`${sleeve}.share`, 0]));
    for (const [sleeve, { money }] of sleeves) shares[`${sleeve}.share`] = money / capital;
    const terms = Object.assign({}, ...sleeves.map(([, { values }]) => values)) as Values;
    // What comes back opens about as many funds again, not more: recycled tickets stay few.
    const growth = Math.max(1, ...sleeves.map(([sleeve, { values }]) => meanMultiple(values, sleeve)));
    const size = {
      'programme.capital': capital,
      'programme.recycling': Number(rules['programme.recycling'] ?? 0) / growth,
      'secondary.base': Number(rules['secondary.base'] ?? 0) * capital,
      'simulation.paths': 100,
    };
    return { ...baseline, ...programme, ...market, ...exits, ...rules, ...shares, ...terms, ...size } as Parameters;
  })
  .filter(isProgramme)
  .filter((parameters) => parameters['programme.capital'] >= 100);
