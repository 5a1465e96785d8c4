import type { Command } from 'commander';
import { DECOMPOSITION_PATHS } from '../analysis/shapley';
import { text } from '../model/text';
import type { Named } from './analysis-commands';
import { compare } from './compare';
import type { CompareArguments } from './compare-order';
import type { ExitCode, Terminal } from './terminal';

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];

/** The command that compares scenarios. `named` makes a command with its help; `end` gets the exit code when it ran. */
export function compareCommand(named: Named, terminal: Terminal, end: (code: ExitCode) => void): Command {
  const say = (zh: string, en: string): string => text(zh, en)[terminal.language];
  const summary = text(
    '比较二至六个方案：十五个指标及其与第一个方案的差异',
    'compare two to six scenarios: fifteen indicators and how far they are from the first one’s',
  );
  const most = DECOMPOSITION_PATHS;
  return named('compare', summary, 'compare zhengzhou wuhan --equal-money --decompose tvpi')
    .argument(
      '<SCENARIO...>',
      say(
        '预设名称或方案文件（YAML），第一个是参照',
        'presets or scenario files (YAML), the first being the reference',
      ),
    )
    .option(
      '--indicator <ID|FORMULA>',
      say(
        '只比较这个指标或公式，可重复，如 tvpi、mean(government.npv)',
        'compare only this indicator or formula, may be repeated: tvpi, mean(government.npv)',
      ),
      collect,
    )
    .option(
      '--equal-money',
      say('把各方案的规模换成第一个方案的', 'give every scenario as much public money as the first'),
    )
    .option(
      '--decompose <ID|FORMULA>',
      say(
        '把两个方案在这个指标上的差异分解到各组规则',
        'take the difference of two scenarios in this indicator apart, rule by rule',
      ),
    )
    .option(
      '--stress <NAME>',
      say('每个方案都叠加这个压力情景，可重复', 'lay a stress over every scenario, may be repeated'),
      collect,
    )
    .option(
      '--paths <N>',
      say(
        `模拟次数（默认按第一个方案，分解时至多 ${most}）`,
        `simulated futures (the first scenario’s by default, at most ${most} to decompose)`,
      ),
    )
    .option('--seed <TEXT>', say('随机种子（默认按第一个方案）', 'random seed (the first scenario’s by default)'))
    .option('--workers <K>', say('计算线程数（默认等于处理器数）', 'worker threads (as many as processors by default)'))
    .option('--format <json|csv|table>', say('输出格式（默认 table）', 'output format (table by default)'))
    .option('--out <FILE>', say('写入文件而不是屏幕', 'write to a file instead of the screen'))
    .action(async (names: string[], typed: Partial<CompareArguments>) =>
      end(await compare(names, { format: 'table', indicator: [], stress: [], ...typed }, terminal)),
    );
}
