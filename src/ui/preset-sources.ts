import { DOCUMENTED_STATUSES, type PolicyDocument, type Scenario } from '../model/scenario';
import { text, type Text } from '../model/text';

/** How many settings of a preset a document says, and how many nobody does. */
export interface PresetSources {
  /** The document that says most of them, if any does. */
  readonly main: PolicyDocument | undefined;
  readonly ofMain: number;
  readonly ofOthers: number;
  /** Derived or assumed, also where the derivation starts from a document. */
  readonly own: number;
}

/** What a preset rests on. Only what a document says outright counts as the document's. */
export function presetSources({ changes }: Scenario, documents: readonly PolicyDocument[]): PresetSources {
  const said = changes.filter(({ status }) => DOCUMENTED_STATUSES.includes(status));
  const saidBy = (id: string): number => said.filter(({ source }) => source === id).length;
  const [main] = documents.filter(({ id }) => saidBy(id) > 0).sort((a, b) => saidBy(b.id) - saidBy(a.id));
  const ofMain = main ? saidBy(main.id) : 0;
  return { main, ofMain, ofOthers: said.length - ofMain, own: changes.length - said.length };
}

const settings = (count: number): string => (count === 1 ? '1 setting' : `${count} settings`);

/** The line under the name of a preset: “9 项出自武政办〔2025〕67号，其余 10 项为推算或假设”. */
export function saySources({ main, ofMain, ofOthers, own }: PresetSources): Text {
  if (!main) return text(`${own} 项设定，均为推算或假设`, `${settings(own)}, all derived or assumed`);
  const name = main.number ?? main.title;
  const zh = [`${ofMain} 项出自${name}`];
  const en = [`${settings(ofMain)} from ${name}`];
  if (ofOthers > 0) {
    zh.push(`${ofOthers} 项出自其他文件`);
    en.push(`${ofOthers} from other documents`);
  }
  if (own > 0) {
    zh.push(`其余 ${own} 项为推算或假设`);
    en.push(`the other ${own} derived or assumed`);
  }
  return text(zh.join('，'), en.join(', '));
}
