import { columnNames } from '../names';
import { code, paragraph, table, textColumn, type Block } from '../report';
import type { Writing } from '../writing';

/** What it takes to get every number again, to the last bit, on any machine. */
export function reproduction({ t, findings, language }: Writing): readonly Block[] {
  const names = columnNames(findings.scenarios, language);
  const [{ outcome }] = findings.scenarios;
  const { engine, seed, paths } = outcome.result;
  return [
    paragraph(
      t(
        `引擎版本 ${engine}，随机种子 ${seed}，每个方案模拟 ${paths} 次。同样的方案、种子和版本在任何机器上得到同样的复现码（逐路径结果的 SHA-256）；用本工具打开随附的 JSON 文件会重新计算并逐项核对。`,
        `Engine ${engine}, random seed ${seed}, ${paths} futures per scenario. The same scenario, seed and version give the same digest (SHA-256 over the paths' results) on any machine; opening the JSON file that goes with this report computes everything again and compares it item by item.`,
      ),
    ),
    table({
      caption: t('方案指纹与复现码', 'Scenario hashes and digests'),
      head: [
        textColumn(t('方案', 'Scenario')),
        textColumn(t('方案指纹', 'Scenario hash'), 2.4),
        textColumn(t('复现码', 'Digest'), 2.4),
      ],
      rows: findings.scenarios.map(({ outcome: { result } }, i) => ({
        cells: [names[i], result.scenario.hash, result.digest],
      })),
      notes: [],
    }),
    code(findings.commandLine),
  ];
}
