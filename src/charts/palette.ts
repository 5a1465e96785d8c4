/**
 * The colours of a chart. They mean the same everywhere: government blue, social capital amber, manager violet, loss red,
 * the S-fund teal.
 * Data colours and text reach 4.5 : 1 on the surface (WCAG AA for text, so that a label can wear its mark's colour).
 */
export interface Palette {
  readonly surface: string;
  readonly government: string;
  readonly social: string;
  readonly manager: string;
  /** The S-fund: public money, but not the programme's. */
  readonly secondary: string;
  readonly loss: string;
  /** Data of nobody in particular: projects, comparison curves. */
  readonly neutral: string;
  /** Titles and values. */
  readonly text: string;
  /** Axis titles and tick labels. */
  readonly muted: string;
  /** Axis lines and ticks, 3 : 1 on the surface. */
  readonly axis: string;
  /** Grid lines: decoration, meant to recede. */
  readonly grid: string;
  /** Scenarios side by side, 3 : 1 on the surface and apart for colour-blind readers; none means what another colour means. */
  readonly scenarios: readonly [string, string, string, string, string, string];
  /** From little to much, ever further from the surface; text or surface is legible on each (4.5 : 1). */
  readonly heat: readonly string[];
}

/** The colours data may have: whose money, or what kind of event. */
export type Tone = 'government' | 'social' | 'manager' | 'secondary' | 'loss' | 'neutral';

export const lightPalette: Palette = {
  surface: '#ffffff',
  government: '#1f4e8c',
  social: '#8f5b00',
  manager: '#7148a0',
  secondary: '#0b6b5d',
  loss: '#b3362f',
  neutral: '#4f5b66',
  text: '#1b2530',
  muted: '#5c6670',
  axis: '#8a95a0',
  grid: '#e6e9ec',
  scenarios: ['#0c2dcc', '#511903', '#3c9b90', '#820a73', '#6a5e16', '#a86bfd'],
  heat: ['#eff9bd', '#d5eeb3', '#9ed9b8', '#69c5be', '#3eafc2', '#2897bf', '#2073b2', '#234ea0', '#152874'],
};

export const darkPalette: Palette = {
  surface: '#1a2027',
  government: '#7fb2ee',
  social: '#e3ae4e',
  manager: '#bf9bea',
  secondary: '#5fcab5',
  loss: '#f0857d',
  neutral: '#a9b3bd',
  text: '#e8ecf0',
  muted: '#a9b3bd',
  axis: '#75818d',
  grid: '#323b45',
  scenarios: ['#acb1f0', '#ee9733', '#50fed8', '#fc328c', '#f0e331', '#bf58fd'],
  heat: ['#1c3185', '#224197', '#2255a3', '#216bae', '#2897bf', '#45b4c2', '#7ecdbc', '#ceecb4', '#f9fdcc'],
};
