import type { Command } from 'commander';
import { text } from '../model/text';
import { REPORT_FORMATS } from '../report/formats';
import { SECTION_IDS } from '../report/report';
import { SHEET_IDS } from '../report/sheets';
import type { Named } from './analysis-commands';
import type { ReportArguments } from './report-order';
import type { ReproduceArguments } from './reproduce';
import type { ExitCode, Terminal } from './terminal';

type Say = (zh: string, en: string) => string;

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];

/** Options of the file a report is written to. */
const withFile = (command: Command, say: Say): Command =>
  command
    .option(
      `--format <${REPORT_FORMATS.join('|')}>`,
      say('格式（默认按文件名）', 'format (by default what the name of the file says)'),
    )
    .option('--out <FILE>', say('写入文件，如 report.docx', 'write to a file, such as report.docx'))
    .option('--sheet <ID>', say(`csv 只要一张表：${SHEET_IDS.join('、')}`, `one sheet as csv: ${SHEET_IDS.join(', ')}`))
    .option('--font <FILE>', say('Word 里的图用的中文字体文件', 'font file with Chinese for the charts of Word'));

/** Options of a report's words and parts. */
const withWords = (command: Command, say: Say): Command =>
  command
    .option('--title <TEXT>', say('标题', 'title'))
    .option('--author <TEXT>', say('报告单位', 'the office that presents it'))
    .option('--date <YYYY-MM-DD>', say('日期（默认今天）', 'date (today by default)'))
    .option('--unit <yi|wan>', say('金额单位：亿元或万元（默认 yi）', 'unit of money: 亿元 or 万元 (yi by default)'))
    .option('--decision <TEXT>', say('请示事项（默认拟一段）', 'what is asked for (drafted by default)'))
    .option(
      '--sections <ID,…>',
      say(
        `哪些部分：main、annex 或 ${SECTION_IDS.join('、')}（默认全部）`,
        `which parts: main, annex or ${SECTION_IDS.join(', ')} (all by default)`,
      ),
    );

/** Options of what a report is computed from. */
const withNumbers = (command: Command, say: Say): Command =>
  command
    .option(
      '--indicator <ID|FORMULA>',
      say('敏感性分析针对的指标（默认 tvpi）', 'what the sensitivities are of (tvpi by default)'),
    )
    .option('--formula <FORMULA>', say('再比较一个公式，可重复', 'compare a formula as well, may be repeated'), collect)
    .option(
      '--set <key=value>',
      say(
        '改第一个方案（建议方案）的一个参数，可重复；其他方案不变',
        'change a parameter of the first scenario, which is proposed; may be repeated, the others stay',
      ),
      collect,
    )
    .option(
      '--equal-money',
      say('把各方案的规模换成第一个方案的', 'give every scenario as much public money as the first'),
    )
    .option(
      '--stress <NAME>',
      say('每个方案都叠加这个压力情景，可重复', 'lay a stress over every scenario, may be repeated'),
      collect,
    )
    .option('--paths <N>', say('模拟次数（默认按第一个方案）', 'simulated futures (the first scenario’s by default)'))
    .option('--seed <TEXT>', say('随机种子（默认按第一个方案）', 'random seed (the first scenario’s by default)'));

const withWorkers = (command: Command, say: Say): Command =>
  command.option(
    '--workers <K>',
    say('计算线程数（默认等于处理器数）', 'worker threads (as many as processors by default)'),
  );

function writing(named: Named, say: Say): Command {
  const command = named(
    'report',
    text('把一至六个方案写成报告（Word、网页、表格或数据）', 'write a report on one to six scenarios'),
    'report zhengzhou-proposal wuhan --out report.docx',
  ).argument(
    '<SCENARIO...>',
    say('预设名称或方案文件（YAML），第一个是建议的方案', 'presets or scenario files (YAML), the first being proposed'),
  );
  return withWorkers(withNumbers(withWords(withFile(command, say), say), say), say);
}

function checking(named: Named, say: Say): Command {
  const command = named(
    'reproduce',
    text('重新计算一份报告并逐项核对', 'compute a report again and compare it item by item'),
    'reproduce report.json',
  )
    .argument(
      '<CODE|FILE...>',
      say(
        '报告的 JSON 文件，或报告里印的完整复现码（以 gf1. 开头）',
        'the JSON file of a report, or the full reproduction code printed in one (it begins with gf1.)',
      ),
    )
    .option('--format <json|table>', say('输出格式（默认 table）', 'output format (table by default)'))
    .option('--out <FILE>', say('写入文件而不是屏幕', 'write to a file instead of the screen'));
  return withWorkers(command, say);
}

/** The commands that write a report, and compute one again; what does it is loaded with them. `end` gets the exit code of the one that ran. */
export function reportCommands(named: Named, terminal: Terminal, end: (code: ExitCode) => void): readonly Command[] {
  const say: Say = (zh, en) => text(zh, en)[terminal.language];
  return [
    writing(named, say).action(async (names: string[], typed: Partial<ReportArguments>) => {
      const { report } = await import('./report');
      end(await report(names, { stress: [], formula: [], ...typed }, terminal));
    }),
    checking(named, say).action(async (words: string[], typed: Partial<ReproduceArguments>) => {
      const { reproduce } = await import('./reproduce');
      end(await reproduce(words, { format: 'table', ...typed }, terminal));
    }),
  ];
}
