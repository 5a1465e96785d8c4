import { questionLabel, type Question } from '../analysis/question';
import { text, type Language } from '../model/text';
import { formatCount } from '../model/units';
import type { NamedRun } from './named-run';

/** What every exploration of a scenario is told with: of what, how often simulated, and what was asked. */
export interface Findings {
  readonly run: NamedRun;
  readonly question: Question;
}

/** How a command's findings are written. */
export type Write<F> = (findings: F, language: Language) => string;

export const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The head of every JSON document: the scenario with all its changes, the luck, and what was asked. */
export function headOf({ run: { scenario: resolved }, question: { indicator, formula } }: Findings): object {
  const { id, name, changes } = resolved.scenario;
  const { 'simulation.paths': paths, 'simulation.seed': seed } = resolved.parameters;
  const asked = {
    id: indicator?.id ?? null,
    formula: formula.text,
    label: indicator?.label ?? null,
    unit: indicator?.unit ?? null,
  };
  return { scenario: { id, name, changes }, paths, seed, indicator: asked };
}

/** The first lines of every table. */
export function headLines({ run, question }: Findings, language: Language): readonly string[] {
  const { scenario, parameters } = run.scenario;
  const { 'simulation.paths': paths, 'simulation.seed': seed } = parameters;
  const count = formatCount(paths, language);
  const scale = text(
    `每个方案模拟 ${count} 次，随机种子 ${seed}，共用同一组随机数`,
    `${count} simulated futures each, seed ${seed}, all with the same luck`,
  );
  const stresses = run.stresses.map(({ name }) => name[language]).join(language === 'zh' ? '、' : ', ');
  return [
    `${scenario.name[language]} [${scenario.id}]`,
    scale[language],
    ...(stresses === '' ? [] : [text(`叠加压力情景：${stresses}`, `Stresses: ${stresses}`)[language]]),
    text(`指标：${questionLabel(question).zh}`, `Indicator: ${questionLabel(question).en}`)[language],
  ];
}

/** Blocks of lines with an empty line between them. */
export const asBlocks = (blocks: readonly (readonly string[])[]): string =>
  blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
    .join('\n');
