import {
  parameterTable,
  SLEEVES,
  type ParameterKey,
  type ParameterRow,
  type Sleeve,
  type SleeveParameters,
} from '../../model/parameters';
import type { Text } from '../../model/text';

type ShortName = keyof SleeveParameters;

/** Name of a parameter of its own, or of one that each of the four kinds of fund has. */
export type DefinitionId = Exclude<ParameterKey, `${Sleeve}.${string}`> | ShortName;

export type DefinedRow = ParameterRow & { readonly key: ParameterKey };

/** A parameter as it is explained: once for all kinds of fund. */
export interface Definition {
  readonly id: DefinitionId;
  readonly label: Text;
  readonly help: Text;
  /** One row of the table, or one for each kind of fund. */
  readonly rows: readonly [DefinedRow, ...DefinedRow[]];
}

const isOfSleeve = ({ group }: ParameterRow): boolean => SLEEVES.some((sleeve) => sleeve === group);

/** What explains a parameter. */
export const definitionIdOf = (row: DefinedRow): DefinitionId =>
  (isOfSleeve(row) ? row.key.slice(row.key.indexOf('.') + 1) : row.key) as DefinitionId;

function gather(): ReadonlyMap<DefinitionId, Definition> {
  const found = new Map<DefinitionId, Definition>();
  for (const row of parameterTable) {
    const id = definitionIdOf(row);
    const known = found.get(id);
    found.set(
      id,
      known ? { ...known, rows: [...known.rows, row] } : { id, label: row.label, help: row.help, rows: [row] },
    );
  }
  return found;
}

/** Every parameter of the table, in its order. */
export const definitions: ReadonlyMap<DefinitionId, Definition> = gather();

export function definitionOf(id: DefinitionId): Definition {
  const found = definitions.get(id);
  if (!found) throw new Error(`no parameter ${id}`);
  return found;
}
