import type { Checked } from '../model/problems';
import { text, type Text } from '../model/text';
import { startDraft, type Draft } from './draft';
import { givenName } from './draft-name';
import { info, trouble, type Notice } from './notice';
import type { PresetLibrary } from './presets';
import { readDraft, saveDraft } from './saved-draft';
import { readShareHash } from './share-link';

/** The preset a first visit shows. */
const FIRST_PRESET = 'wuhan';

/** What the page starts with, and what it has to say about it. */
export interface Opening {
  readonly draft: Draft;
  readonly notice: Notice | null;
}

function firstDraft({ presets }: PresetLibrary): Draft {
  const first = presets.find(({ id }) => id === FIRST_PRESET) ?? presets[0];
  if (!first) throw new Error('there are no presets');
  return startDraft(first);
}

function parseSaved(saved: string): unknown {
  try {
    return JSON.parse(saved);
  } catch {
    return undefined;
  }
}

function openSaved(saved: string | null, library: PresetLibrary): Opening {
  if (saved === null) return { draft: firstDraft(library), notice: null };
  const checked = readDraft(parseSaved(saved), library);
  if (checked.ok) return { draft: checked.value, notice: null };
  const said = text(
    '上次的修改在本版本中已不适用，已改为打开预设方案。',
    'Your last changes do not fit this version; a preset was opened instead.',
  );
  return { draft: firstDraft(library), notice: trouble(said, checked.problems) };
}

/** What to say about a share link that was followed. */
export const sharedNotice = (shared: Checked<Draft>): Notice =>
  shared.ok
    ? info(text('已打开分享链接中的方案与修改。', 'The scenario and the changes of the share link are open.'))
    : trouble(
        text('分享链接不能使用，方案没有改变。', 'The share link cannot be used; nothing was changed.'),
        shared.problems,
      );

/** How many edits stay behind with the preset they were made to, as a sentence; null when none do. */
function sayDropped(left: Draft, next: Draft): Text | null {
  const dropped = left.edits.length - next.edits.length;
  if (dropped === 0) return null;
  const edits = dropped === 1 ? '1 change' : `${dropped} changes`;
  const name = givenName(left);
  return text(
    `已放弃对“${name.zh}”的 ${dropped} 项修改，可撤销（↶ 或 Ctrl+Z）。`,
    `${edits} to “${name.en}” dropped; undo brings ${dropped === 1 ? 'it' : 'them'} back (↶ or Ctrl+Z).`,
  );
}

/** What to say when edits stay behind with the preset they were made to; null when none do. */
export function droppedNotice(left: Draft, next: Draft): Notice | null {
  const said = sayDropped(left, next);
  return said && info(said);
}

/** What to say of a file that was opened, and of the edits that stay behind. */
export function openedNotice(file: string, left: Draft, next: Draft): Notice {
  const { zh, en } =
    sayDropped(left, next) ?? text('撤销（↶）可回到之前的方案。', 'Undo (↶) leads back to what was open before.');
  const { name } = next.base;
  return info(text(`已打开文件“${file}”中的“${name.zh}”。${zh}`, `Opened “${name.en}” from the file “${file}”. ${en}`));
}

/** A share link first, then what was left at the last visit, then the first preset. Nothing is half-applied. */
export function openDraft(hash: string, saved: string | null, library: PresetLibrary): Opening {
  const shared = readShareHash(hash, library);
  if (!shared) return openSaved(saved, library);
  if (!shared.ok) return { ...openSaved(saved, library), notice: sharedNotice(shared) };
  const isReload = saved === JSON.stringify(saveDraft(shared.value, library));
  return { draft: shared.value, notice: isReload ? null : sharedNotice(shared) };
}
