import { problem, type Checked } from '../model/problems';
import type { Draft } from './draft';
import { packLink, unpackLink } from './link-bytes';
import type { PresetLibrary } from './presets';
import { readDraft, saveDraft } from './saved-draft';

/** Longer addresses are cut by mail and chat programs; a file is offered instead. */
export const LONGEST_LINK = 2000;

const NAME = 's';

/** The part of the address after `#` that carries a draft. It never reaches a server. */
export const shareHash = (draft: Draft, library: PresetLibrary): string =>
  `${NAME}=${packLink(saveDraft(draft, library))}`;

const incompleteLink = problem(
  'unreadable-draft',
  '',
  '链接不完整，无法读取；请重新复制完整的链接。',
  'the link is incomplete and cannot be read; please copy the whole link again.',
);

/** What the address carries: null when it carries no draft at all. */
export function readShareHash(hash: string, library: PresetLibrary): Checked<Draft> | null {
  const written = new URLSearchParams(hash.replace(/^#/, '')).get(NAME);
  return written === null ? null : readDraft(unpackLink(written), library, incompleteLink);
}
