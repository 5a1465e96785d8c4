import { valid } from '../model/problems';
import { gather } from '../report/gather';
import { localDate } from '../report/iso-date';
import { lengthNote } from '../report/options';
import { doJob, PATHS, type Job } from './job';
import { writeReport } from './report-formats';
import { readReportOrder, type ReadReportOrder, type ReportArguments } from './report-order';
import { refuse, type ExitCode, type Terminal } from './terminal';

/** The job of computing a report and writing it. */
const reporting = (read: ReadReportOrder, out: string | undefined): Job => ({
  workers: read.workers,
  out,
  async work(runner, watching) {
    const { order, paths, seed, options, file } = read;
    const findings = await gather({ runner, paths, seed, ...watching(PATHS) }, order);
    return valid(await writeReport({ findings, options, file }));
  },
});

/** `guidefund report`: scenarios as a document, a workbook or data; Ctrl-C cancels it. */
export async function report(names: readonly string[], typed: ReportArguments, terminal: Terminal): Promise<ExitCode> {
  const read = await readReportOrder(names, typed, terminal.language, localDate(new Date()));
  if (!read.ok) return refuse(terminal, read.problems);
  const long = read.value.file.format === 'docx' ? lengthNote(names.length) : null;
  if (long) terminal.tell(long);
  return doJob(reporting(read.value, typed.out), terminal);
}
