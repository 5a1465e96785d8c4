import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';

const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/** Density of the standard normal. */
export const normalDensity = (x: number): number => INVERSE_ROOT_TWO_PI * exp(-0.5 * x * x);

/**
 * Φ(x), absolute error below 1e-15, relative error kept in the lower tail.
 * Source: G. West, "Better approximations to cumulative normal functions", Wilmott 2005 (Hart's algorithm 5666).
 */
export function normalCdf(x: number): number {
  const a = x < 0 ? -x : x;
  const upper = a > 37 ? 0 : upperTail(a);
  return x > 0 ? 1 - upper : upper;
}

function upperTail(a: number): number {
  const e = exp(-0.5 * a * a);
  if (a < 7.07106781186547) {
    let p = 3.52624965998911e-2 * a + 0.700383064443688;
    p = p * a + 6.37396220353165;
    p = p * a + 33.912866078383;
    p = p * a + 112.079291497871;
    p = p * a + 221.213596169931;
    p = p * a + 220.206867912376;
    let q = 8.83883476483184e-2 * a + 1.75566716318264;
    q = q * a + 16.064177579207;
    q = q * a + 86.7807322029461;
    q = q * a + 296.564248779674;
    q = q * a + 637.333633378831;
    q = q * a + 793.826512519948;
    q = q * a + 440.413735824752;
    return (e * p) / q;
  }
  const continued = a + 1 / (a + 2 / (a + 3 / (a + 4 / (a + 0.65))));
  return e / continued / 2.506628274631;
}

/**
 * Φ⁻¹(p) for 0 < p < 1, relative error about 1e-16; ∓∞ at 0 and 1.
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484.
 */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) return central(q);
  const tail = Math.sqrt(-ln(q < 0 ? p : 1 - p));
  const value = tail <= 5 ? nearTail(tail - 1.6) : farTail(tail - 5);
  return q < 0 ? -value : value;
}

function central(q: number): number {
  const r = 0.180625 - q * q;
  const top =
    ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r + 45921.953931549871457) *
      r +
      13731.693765509461125) *
      r +
      1971.5909503065514427) *
      r +
      133.14166789178437745) *
      r +
    3.387132872796366608;
  const bottom =
    ((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r + 21213.794301586595867) *
      r +
      5394.1960214247511077) *
      r +
      687.1870074920579083) *
      r +
      42.313330701600911252) *
      r +
    1;
  return (q * top) / bottom;
}

function nearTail(r: number): number {
  const top =
    ((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r +
      1.27045825245236838258) *
      r +
      3.64784832476320460504) *
      r +
      5.7694972214606914055) *
      r +
      4.6303378461565452959) *
      r +
    1.42343711074968357734;
  const bottom =
    ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r +
      0.14810397642748007459) *
      r +
      0.68976733498510000455) *
      r +
      1.6763848301838038494) *
      r +
      2.05319162663775882187) *
      r +
    1;
  return top / bottom;
}

function farTail(r: number): number {
  const top =
    ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r +
      0.026532189526576123093) *
      r +
      0.29656057182850489123) *
      r +
      1.7848265399172913358) *
      r +
      5.4637849111641143699) *
      r +
    6.6579046435011037772;
  const bottom =
    ((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
      7.868691311456132591e-4) *
      r +
      0.0148753612908506148525) *
      r +
      0.13692988092273580531) *
      r +
      0.59983220655588793769) *
      r +
    1;
  return top / bottom;
}
