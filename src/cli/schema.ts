import { writeFile } from 'node:fs/promises';
import { scenarioSchema } from '../model/schema';

/** Writes the JSON Schema of scenario files, which editors use to complete and check them. */
const target = new URL('../../public/scenario.schema.json', import.meta.url);
await writeFile(target, `${JSON.stringify(scenarioSchema(), null, 2)}\n`);
