import { valid } from '../model/problems';
import type { PolicyDocument } from '../model/scenario';
import type { Language } from '../model/text';
import { readCompare, type CompareArguments, type ReadCompare } from './compare-order';
import { answer, type ComparisonReport } from './comparison';
import { comparisonToCsv } from './comparison-csv';
import { comparisonToJson } from './comparison-json';
import { comparisonToTable } from './comparison-table';
import { doJob, type Job } from './job';
import { readAllPresets } from './scenario-files';
import { refuse, type ExitCode, type Terminal } from './terminal';

type Format = (report: ComparisonReport, language: Language) => string;

const formats: Readonly<Record<string, Format>> = {
  table: comparisonToTable,
  json: comparisonToJson,
  csv: comparisonToCsv,
};

/** The job of comparing, and of taking a difference apart where asked for. */
const comparing = (
  { order, format, workers }: ReadCompare<Format>,
  documents: readonly PolicyDocument[],
  out: string | undefined,
  { language }: Terminal,
): Job => ({
  workers,
  out,
  async work(runner, watching) {
    const report = await answer(order, documents, runner, watching);
    return report.ok ? valid(format(report.value, language)) : report;
  },
});

/** `guidefund compare`: scenarios side by side, with the luck of the first; Ctrl-C cancels it. */
export async function compare(
  names: readonly string[],
  typed: CompareArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const [read, presets] = await Promise.all([readCompare(names, typed, formats), readAllPresets()]);
  if (!read.ok) return refuse(terminal, read.problems);
  if (!presets.ok) return refuse(terminal, presets.problems);
  return doJob(comparing(read.value, presets.value.documents, typed.out, terminal), terminal);
}
