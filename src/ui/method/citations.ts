import { sleeveLabels, SLEEVES } from '../../model/parameters';
import type { Change, PolicyDocument, Scenario } from '../../model/scenario';
import { statusLabels } from '../../model/status-labels';
import type { Language } from '../../model/text';
import { formatParameter } from '../../model/units';
import type { DefinedRow, Definition } from './definitions';

/** What a built-in scenario says of a parameter, and on what that rests. */
export interface Citation {
  readonly scenario: string;
  /** The value, with the kind of fund where there are several. */
  readonly value: string;
  readonly status: string;
  /** Document and clause, in Chinese; empty where the value is assumed. */
  readonly source: string;
  readonly note: string;
}

const nameOf = (id: string | undefined, documents: readonly PolicyDocument[]): string => {
  const document = documents.find((each) => each.id === id);
  return document?.number ?? document?.title ?? '';
};

const sign: Readonly<Record<NonNullable<Change['op']>, string>> = { set: '', add: '+ ', multiply: '× ' };

function valueOf(row: DefinedRow, { op = 'set', value }: Change, language: Language): string {
  const sleeve = SLEEVES.find((each) => each === row.group);
  const said = op === 'multiply' ? String(value) : formatParameter(row, value, language);
  return `${sleeve ? `${sleeveLabels[sleeve][language]} ` : ''}${sign[op]}${said}`;
}

/** Every change of a parameter in the built-in scenarios, scenario by scenario. */
export function citationsOf(
  { rows }: Definition,
  presets: readonly Scenario[],
  documents: readonly PolicyDocument[],
  language: Language,
): readonly Citation[] {
  return presets.flatMap(({ name, changes }) =>
    rows.flatMap((row) =>
      changes
        .filter(({ key }) => key === row.key)
        .map((change) => ({
          scenario: name[language],
          value: valueOf(row, change, language),
          status: statusLabels[change.status][language],
          source: [nameOf(change.source, documents), change.clause].filter(Boolean).join(' '),
          note: change.note ?? '',
        })),
    ),
  );
}

/** The documents that the built-in scenarios cite for any of these parameters. */
export function documentsOf(
  definitions: readonly Definition[],
  presets: readonly Scenario[],
  documents: readonly PolicyDocument[],
): readonly PolicyDocument[] {
  const keys = new Set<string>(definitions.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const cited = new Set(
    presets.flatMap(({ changes }) => changes.filter(({ key }) => keys.has(key)).map(({ source }) => source)),
  );
  return documents.filter(({ id }) => cited.has(id));
}
