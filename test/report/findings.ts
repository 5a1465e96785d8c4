import { atEqualMoney } from '../../src/analysis/equal-money';
import { indicators } from '../../src/analysis/indicators';
import { readQuestion, type Question } from '../../src/analysis/question';
import { resolveScenario } from '../../src/model/resolve';
import type { ResolvedScenario, Scenario } from '../../src/model/scenario';
import type { ReportFindings } from '../../src/report/findings';
import { gather, type ReportOrder } from '../../src/report/gather';
import { sidePathsOf } from '../../src/report/side-paths';
import type { ReportOptions } from '../../src/report/options';
import { SECTION_IDS } from '../../src/report/report';
import { studyOf } from '../analysis/studies';
import { good, presets } from '../model/files';

export const reportOptions: ReportOptions = {
  language: 'zh',
  title: '',
  author: '某市财政局',
  date: '2026-01-15',
  unit: 'yi',
  decision: '',
  sections: SECTION_IDS,
};

interface Asked {
  readonly formulas?: readonly string[];
  readonly equalMoney?: boolean;
  readonly withTornado?: boolean;
}

const { presets: scenarios, documents } = presets();

export function presetNamed(id: string): Scenario {
  const found = scenarios.find((each) => each.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
}

async function question(written: string, of: readonly ResolvedScenario[]): Promise<Question> {
  return good(
    await readQuestion(
      written,
      of.map(({ parameters }) => parameters),
    ),
  );
}

/** What a report on these scenarios is to be made of. */
export async function orderOf(
  chosen: readonly Scenario[],
  { formulas = [], equalMoney = false, withTornado = false }: Asked = {},
): Promise<ReportOrder> {
  const resolved = chosen.map((scenario) => good(resolveScenario(scenario)));
  const compared = equalMoney ? good(atEqualMoney(resolved)) : resolved;
  const asked = [...indicators.map(({ id }) => id), ...formulas];
  return {
    scenarios: compared,
    equalMoney,
    documents,
    questions: await Promise.all(asked.map((written) => question(written, compared))),
    main: await question('tvpi', compared),
    withTornado,
    sidePaths: sidePathsOf(compared[0].parameters),
    command: { line: `npx guidefund report ${chosen.map(({ id }) => id).join(' ')}`, files: [] },
  };
}

/** The findings of a small report, computed in this thread. */
export async function findingsOf(chosen: readonly Scenario[], asked: Asked = {}, paths = 100): Promise<ReportFindings> {
  return gather(studyOf(paths), await orderOf(chosen, asked));
}
