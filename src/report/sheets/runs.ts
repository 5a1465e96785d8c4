import type { Language } from '../../model/text';
import type { ReportFindings } from '../findings';
import { columnNames, exactText } from '../names';
import { column, type Sheet } from '../sheet';

/** What it takes to get every number again. */
export function runSheet({ scenarios, command }: ReportFindings, language: Language): Sheet {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const names = columnNames(scenarios, language);
  return {
    id: 'runs',
    name: t('复现', 'Reproduction'),
    columns: [
      column(t('方案', 'Scenario'), 'text', 22),
      column(t('引擎', 'Engine'), 'text', 14),
      column(t('随机种子', 'Seed'), 'text', 16),
      column(t('次数', 'Futures'), 'count', 12),
      column(t('方案指纹', 'Scenario hash'), 'text', 66),
      column(t('复现码', 'Digest'), 'text', 66),
      column(t('命令行', 'Command line'), 'text', 60),
    ],
    rows: scenarios.map(({ outcome: { result } }, i) => [
      names[i],
      result.engine,
      exactText(result.seed),
      result.paths,
      result.scenario.hash,
      result.digest,
      i === 0 ? command.line : '',
    ]),
  };
}
