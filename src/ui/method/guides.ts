import type { Text } from '../../model/text';
import type { DefinitionId } from './definitions';
import { marketGuides } from './guides/market';
import { ruleGuides } from './guides/rules';
import { structureGuides } from './guides/structure';
import { termGuides } from './guides/terms';

/** Of every parameter: how to choose it and what it moves. A parameter without a guide does not compile. */
export const guides: Readonly<Record<DefinitionId, Text>> = {
  ...structureGuides,
  ...termGuides,
  ...marketGuides,
  ...ruleGuides,
};
