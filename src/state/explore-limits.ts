import { mainSleeve } from '../analysis/headline';
import { indicators, type IndicatorUnit } from '../analysis/indicators';
import type { Parameters } from '../model/parameters';

/** What an indicator is to be: at least or at most so much. */
export interface Limit {
  readonly sense: 'least' | 'most';
  readonly value: number;
}

const least = (value: number): Limit => ({ sense: 'least', value });
const most = (value: number): Limit => ({ sense: 'most', value });

/** The unit of an indicator; none for a formula. */
export const unitOf = (asked: string): IndicatorUnit | 'none' =>
  indicators.find(({ id }) => id === asked)?.unit ?? 'none';

/** Part of the programme's money that may be out at once, where nothing else is said. */
const USUAL_EXPOSURE = 0.8;

/** What people usually ask of an indicator; null where that is for each to say. */
export function usualLimit(asked: string, parameters: Parameters): Limit | null {
  switch (asked) {
    case 'tvpi':
    case 'tvpiMedian':
    case 'leverage':
      return least(1);
    case 'tvpiP10':
    case 'capitalBack':
      return least(0.8);
    case 'npv':
      return least(0);
    case 'breach':
      return most(0.05);
    case 'lossNet':
    case 'lossGross':
      return most(parameters[`${mainSleeve(parameters)}.lossTolerance`]);
    case 'peak':
      return most(USUAL_EXPOSURE * parameters['programme.capital']);
    case 'breakEven':
      return most(10);
    case 'social':
      return least(parameters[`${mainSleeve(parameters)}.hurdle`]);
    default:
      return null;
  }
}

/** Of the programme's money: an error that does not matter. */
const SMALL_MONEY = 0.005;

/** A 95 % error that is small enough for most purposes, in the indicator's unit. */
export function usualError(asked: string, parameters: Parameters): number {
  switch (unitOf(asked)) {
    case 'money':
      return Number((SMALL_MONEY * parameters['programme.capital']).toPrecision(1));
    case 'rate':
      return 0.005;
    case 'years':
    case 'count':
      return 0.2;
    default:
      return 0.01;
  }
}
