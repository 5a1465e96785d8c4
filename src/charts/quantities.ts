import type { Unit } from '../model/parameters';
import type { Quantity } from './format';

const quantities: Readonly<Record<Unit, Quantity>> = {
  money: 'money',
  moneyPerYear: 'money',
  share: 'share',
  rate: 'share',
  years: 'years',
  multiple: 'multiple',
  count: 'count',
  none: 'plain',
};

/** What kind of number stands in this unit; a number of a formula is in nobody knows which. */
export const quantityOfUnit = (unit: Unit | undefined): Quantity => quantities[unit ?? 'none'];
