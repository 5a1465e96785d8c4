import { text, type Language, type Text } from '../../model/text';
import type { LibraryDesk } from '../../state/library/desk';
import type { LibraryEntry } from '../../state/library/entry';
import { fileNameOf } from '../../state/file-name';
import { libraryFileName } from '../../state/library/library-file';
import { scenarioText } from '../../state/scenario-file';
import { saveFile, type FileKind } from './files';

const kind = (extension: string, mimeType: string, name: Text, language: Language): FileKind => ({
  extension,
  mimeType,
  description: name[language],
});

const scenarioKind = text('方案文件', 'Scenario file');
const libraryKind = text('方案库文件', 'Library file');

/** Saves an entry as a scenario file, for a colleague or the command line. */
export const saveScenarioFile = (entry: LibraryEntry, desk: LibraryDesk, language: Language): Promise<void> =>
  saveFile(
    fileNameOf(entry.name[language], '.yaml'),
    scenarioText(desk.scenarioOf(entry)),
    kind('.yaml', 'application/yaml', scenarioKind, language),
  );

/** Saves one entry with its result as a library file. */
export const saveEntryFile = (entry: LibraryEntry, desk: LibraryDesk, language: Language): Promise<void> =>
  saveFile(
    fileNameOf(entry.name[language], '.json'),
    desk.fileOf(entry),
    kind('.json', 'application/json', libraryKind, language),
  );

/** Saves the whole library as one file. */
export async function saveWholeLibrary(desk: LibraryDesk, language: Language): Promise<void> {
  const content = await desk.wholeFile();
  if (content === null) return;
  await saveFile(libraryFileName(new Date()), content, kind('.json', 'application/json', libraryKind, language));
}
