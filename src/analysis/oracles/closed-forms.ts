import pow from '@stdlib/math-base-special-pow';

/** P(more than `most` of n projects fail), each with probability p on its own. */
export function binomialTail(n: number, most: number, p: number): number {
  let term = pow(1 - p, n);
  let below = 0;
  for (let k = 0; k <= most; k++) {
    below += term;
    term *= (((n - k) / (k + 1)) * p) / (1 - p);
  }
  return 1 - below;
}
