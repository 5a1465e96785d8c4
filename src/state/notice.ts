import type { Problem } from '../model/problems';
import type { Text } from '../model/text';

/** Something the page tells once, above the results, until it is closed. */
export interface Notice {
  readonly tone: 'info' | 'problem';
  readonly text: Text;
  readonly problems: readonly Problem[];
}

export const info = (text: Text): Notice => ({ tone: 'info', text, problems: [] });

export const trouble = (text: Text, problems: readonly Problem[]): Notice => ({ tone: 'problem', text, problems });
