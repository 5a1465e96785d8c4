import { inLines } from '../code-text';
import { columnNames, exactText } from '../names';
import { code, paragraph, table, textColumn, type Block } from '../report';
import { reproductionCode } from '../reproduction-code';
import type { Writing } from '../writing';

/** What the runs were, and two ways to have them computed again. */
function origin({ t, findings }: Writing): Block {
  const { engine, seed, paths } = findings.scenarios[0].outcome.result;
  const exact = exactText(seed);
  return paragraph(
    t(
      `引擎版本 ${engine}，随机种子 ${exact}，每个方案模拟 ${paths} 次。同样的方案、种子和版本在任何机器上得到同样的复现码（逐路径结果的 SHA-256）。用本工具打开随附的 JSON 文件，会重新计算并逐项核对；没有文件时，把下面的完整复现码粘贴到“方案库”页，会重新模拟各方案并核对其复现码。`,
      `Engine ${engine}, random seed ${exact}, ${paths} futures per scenario. The same scenario, seed and version give the same digest (SHA-256 over the paths' results) on any machine. Opening the JSON file that goes with this report computes everything again and compares it item by item; without it, the full reproduction code below, pasted on the Library page, runs every scenario again and compares its digest.`,
    ),
  );
}

function digests({ t, findings: { scenarios }, language }: Writing): Block {
  const names = columnNames(scenarios, language);
  return table({
    caption: t('方案指纹与复现码', 'Scenario hashes and digests'),
    head: [
      textColumn(t('方案', 'Scenario')),
      textColumn(t('方案指纹', 'Scenario hash'), 2.4),
      textColumn(t('复现码', 'Digest'), 2.4),
    ],
    rows: scenarios.map(({ outcome: { result } }, i) => ({ cells: [names[i], result.scenario.hash, result.digest] })),
    notes: [],
  });
}

/** Files named in a command line are with whoever made the report. */
function filesNote({ t, findings: { command } }: Writing): readonly Block[] {
  if (command.files.length === 0) return [];
  const names = command.files.join(t('、', ', '));
  return [
    paragraph(
      t(
        `命令行中的 ${names} 是方案文件，须向报告单位索取；上面的完整复现码已含其全部参数。`,
        `Scenario files in the command line (${names}) are with the office that presents this report; the code above holds all their parameters.`,
      ),
    ),
  ];
}

/** What it takes to get every number again, to the last bit, on any machine. */
export function reproduction(writing: Writing): readonly Block[] {
  const { t, findings } = writing;
  return [
    origin(writing),
    digests(writing),
    paragraph(
      t(
        "完整复现码（含各方案与基准不同的全部参数；连同换行、空格复制也可使用，命令行为 npx guidefund reproduce '完整复现码'）：",
        "Full reproduction code (every parameter that differs from the baseline; line breaks and spaces copied with it do no harm; on the command line: npx guidefund reproduce 'CODE'):",
      ),
    ),
    code(inLines(reproductionCode(findings))),
    paragraph(t('命令行：', 'Command line:')),
    code(findings.command.line),
    ...filesNote(writing),
  ];
}
