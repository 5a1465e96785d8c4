import * as z from 'zod';
import { DOCUMENT_KINDS, OPERATIONS, STATUSES } from './scenario';

// The site's Content-Security-Policy forbids the code that zod would otherwise compile.
z.config({ jitless: true });

/** More changes than any table has parameters, with room for calculations on top. */
export const MOST_CHANGES = 1000;

const words = z.string().trim().min(1);

/** Lower-case words joined by hyphens: ids are file names and arguments of the command line. */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const bilingual = z.strictObject({ zh: words, en: words });

const change = z.strictObject({
  key: z.string(),
  op: z.enum(OPERATIONS).exactOptional(),
  value: z.unknown(),
  status: z.enum(STATUSES),
  source: z.string().exactOptional(),
  clause: words.exactOptional(),
  note: words.exactOptional(),
});

/** The fields of a change. */
export const changeFields: readonly string[] = Object.keys(change.shape);

/** A scenario file around its values: what fields there are and what they hold. Values are the parameter table's business. */
export const scenarioEnvelope = z.strictObject({
  id,
  name: bilingual,
  description: bilingual.exactOptional(),
  changes: z.array(change).max(MOST_CHANGES),
});

export type ScenarioEnvelope = z.infer<typeof scenarioEnvelope>;

/** scenarios/documents.yaml. */
export const documentsEnvelope = z.array(
  z.strictObject({
    id,
    title: words,
    issuer: words.exactOptional(),
    number: words.exactOptional(),
    date: words.exactOptional(),
    kind: z.enum(DOCUMENT_KINDS),
  }),
);
