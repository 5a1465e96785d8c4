import { quoted } from './command-line';
import type { DecompositionOrder } from './compare-decomposition';
import type { CompareOrder } from './compare-order';
import type { Draft } from './draft';
import type { PresetLibrary } from './presets';
import { scenarioFile, scenarioFileName } from './scenario-file';

/** A file that a command reads, to be saved beside it. */
export interface NamedFile {
  readonly name: string;
  readonly content: string;
}

/** What to type into a terminal to get the same numbers, and the files it needs. */
export interface CompareCommand {
  readonly line: string;
  readonly files: readonly NamedFile[];
}

const isPreset = ({ base, edits, stresses }: Draft, { presets }: PresetLibrary): boolean =>
  presets.includes(base) && edits.length === 0 && stresses.length === 0;

/** wuhan-edited.yaml, wuhan-edited-2.yaml */
const numbered = (name: string, earlier: number): string =>
  earlier === 0 ? name : name.replace(/\.yaml$/, `-${earlier + 1}.yaml`);

/** How the command names each scenario: a preset by its id, everything else by a file of its own. */
export function namesOf(
  drafts: readonly Draft[],
  library: PresetLibrary,
): Pick<CompareCommand, 'files'> & { readonly words: readonly string[] } {
  const files: NamedFile[] = [];
  const taken: string[] = [];
  const words = drafts.map((draft) => {
    if (isPreset(draft, library)) return draft.base.id;
    const plain = scenarioFileName(draft, library.stresses);
    const name = numbered(plain, taken.filter((each) => each === plain).length);
    taken.push(plain);
    files.push({ name, content: scenarioFile(draft, library.stresses) });
    return name;
  });
  return { files, words };
}

const commandOf = (drafts: readonly Draft[], options: readonly string[], library: PresetLibrary): CompareCommand => {
  const { files, words } = namesOf(drafts, library);
  return { files, line: ['npx guidefund compare', ...words.map(quoted), ...options].join(' ') };
};

const equalMoneyOption = (equalMoney: boolean): readonly string[] => (equalMoney ? ['--equal-money'] : []);

/** The whole comparison; the seed is that of the first scenario anyway. */
export const compareCommand = ({ slots, paths, equalMoney }: CompareOrder, library: PresetLibrary): CompareCommand =>
  commandOf(
    slots.map(({ draft }) => draft),
    [`--paths ${paths}`, ...equalMoneyOption(equalMoney)],
    library,
  );

/** The comparison in formulas of one's own. */
export const formulaCommand = (order: CompareOrder, library: PresetLibrary): CompareCommand => {
  const command = compareCommand(order, library);
  const asked = order.formulas.map((formula) => `--indicator ${quoted(formula)}`);
  return { ...command, line: [command.line, ...asked].join(' ') };
};

/**
 * A difference taken apart; null where the command line cannot say it: there, equal money is that of the scenario it starts from, here
 * that of the first one compared.
 */
export function decompositionCommand(
  { from, to, written, equalMoney, paths, seed }: DecompositionOrder,
  library: PresetLibrary,
): CompareCommand | null {
  const capital = 'programme.capital';
  const isOwnMoney = from.slot.resolved?.parameters[capital] === from.scenario.parameters[capital];
  if (equalMoney && !isOwnMoney) return null;
  const isOwnSeed = from.scenario.parameters['simulation.seed'] === seed;
  const options = [
    `--decompose ${quoted(written)}`,
    `--paths ${paths}`,
    ...(isOwnSeed ? [] : [`--seed ${quoted(seed)}`]),
    ...equalMoneyOption(equalMoney),
  ];
  return commandOf([from.slot.draft, to.slot.draft], options, library);
}
