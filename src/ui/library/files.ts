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

const EXTENSIONS = ['.yaml', '.yml', '.json'];

/** A file chosen through the plain field for files, which every browser has. */
function chooseByField(): Promise<File | null> {
  const field = document.createElement('input');
  Object.assign(field, { type: 'file', accept: EXTENSIONS.join(), hidden: true });
  // Where it is not in the page, some browsers never tell what was chosen.
  document.body.append(field);
  const chosen = new Promise<File | null>((resolve) => {
    field.addEventListener('change', () => resolve(field.files?.[0] ?? null));
    field.addEventListener('cancel', () => resolve(null));
  });
  field.click();
  return chosen.finally(() => field.remove());
}

/** A file the person chooses; null where they choose none. */
export async function chooseFile(description: string): Promise<File | null> {
  const mimeTypes = ['application/json', 'application/yaml'];
  try {
    return await fileOpen({ extensions: EXTENSIONS, mimeTypes, description });
  } catch (error) {
    // Some administrators forbid pages the files of the disk; the field for files is left.
    return isCancelled(error) ? null : chooseByField();
  }
}
