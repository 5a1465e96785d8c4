import { fileOpen, fileSave } from 'browser-fs-access';
import { download } from '../download';

/** What a file is, for the dialogs of the system. */
export interface FileKind {
  /** With its dot. */
  readonly extension: string;
  readonly mimeType: string;
  /** Names the kind in the dialog. */
  readonly description: string;
}

const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Saves a text where the person says, or among the downloads of browsers that cannot ask. */
export async function saveFile(name: string, content: string, kind: FileKind): Promise<void> {
  const blob = new Blob([content], { type: kind.mimeType });
  const { extension, mimeType, description } = kind;
  try {
    await fileSave(blob, { fileName: name, extensions: [extension], mimeTypes: [mimeType], description });
  } catch (error) {
    // Some administrators forbid pages to write files; downloads are left.
    if (!isCancelled(error)) download(name, blob);
  }
}

/** A file the person chooses; null where they choose none. */
export async function chooseFile(description: string): Promise<File | null> {
  const kinds = { extensions: ['.yaml', '.yml', '.json'], mimeTypes: ['application/json', 'application/yaml'] };
  try {
    return await fileOpen({ ...kinds, description });
  } catch (error) {
    if (isCancelled(error)) return null;
    throw error;
  }
}
