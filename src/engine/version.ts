import { version } from '../../package.json';

/** Who computed a result. Results are comparable to the last bit only within one version. */
export const ENGINE = `guidefund ${version}`;
