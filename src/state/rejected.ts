import type { ParameterKey } from '../model/parameters';
import type { Problem } from '../model/problems';

/** What someone typed into a field that cannot be used, kept as typed until it is corrected or put back. */
export interface RejectedInput {
  readonly typed: string;
  readonly problems: readonly Problem[];
}

export type RejectedInputs = ReadonlyMap<ParameterKey, RejectedInput>;

export const withRejected = (inputs: RejectedInputs, key: ParameterKey, input: RejectedInput): RejectedInputs =>
  new Map([...inputs, [key, input]]);

export const withoutRejected = (inputs: RejectedInputs, key: ParameterKey): RejectedInputs =>
  new Map([...inputs].filter(([each]) => each !== key));
