import type { MoneyInOut, Result } from '../engine/result';

/** The parts of a result that say how money moves, means in 万元. */
export type MoneyMoved = Pick<Result, 'incidence' | 'transfers' | 'channels'>;

/** Money in the funds, apart from that of those who bought stakes of the government. */
export interface OwnMoney {
  readonly social: MoneyInOut;
  readonly manager: MoneyInOut;
  /** Those who bought: `in` is what they pay into the funds in the government's place, the price apart. */
  readonly buyers: MoneyInOut;
}

const less = (money: MoneyInOut, part: MoneyInOut): MoneyInOut => ({
  in: money.in - part.in,
  out: money.out - part.out,
});

const upTo = (money: MoneyInOut, most: MoneyInOut): MoneyInOut => ({
  in: Math.min(money.in, most.in),
  out: Math.min(money.out, most.out),
});

/**
 * Tells what social investors and managers have in the funds on their own account from what they have as buyers.
 * Founders are nothing but buyers; what else was bought, social investors bought, and only what exceeds their money the
 * managers: these buy in funds without social investors.
 */
export function ownMoney({ incidence, transfers }: MoneyMoved): OwnMoney {
  const buyers = { in: transfers['buyback.calls'], out: transfers['buyback.distributions'] };
  const bought = less({ ...buyers, in: buyers.in + transfers['buyback.price'] }, incidence.founders);
  const bySocial = upTo(bought, incidence.social);
  return {
    social: less(incidence.social, bySocial),
    manager: less(incidence['manager.commitment'], less(bought, bySocial)),
    buyers,
  };
}
