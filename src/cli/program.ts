import { Command } from 'commander';
import { version } from '../../package.json';
import { text, type Language, type Text } from '../model/text';
import { analysisCommands } from './analysis-commands';
import { check } from './check';
import { compareCommand } from './compare-command';
import { list } from './list';
import type { RunArguments } from './order';
import { reportCommands } from './report-commands';
import { run } from './run';
import type { ExitCode, Terminal } from './terminal';
import { displayWidth } from './width';

const headings: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Global Options:': '通用选项：',
};

/** Help in the language chosen, aligned for characters of double width. */
function configureHelp(command: Command, language: Language): Command {
  return command.configureHelp({
    displayWidth,
    showGlobalOptions: true,
    styleTitle: (title) => (language === 'zh' ? (headings[title] ?? title) : title),
  });
}

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];

/** The command line: what can be typed, and what is done then. `end` gets the exit code of the command that ran. */
export function buildProgram(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const { language } = terminal;
  const say = (both: Text): string => both[language];
  const named = (name: string, summary: Text, example?: string): Command => {
    const command = configureHelp(new Command(name), language).description(say(summary));
    if (example) command.addHelpText('after', `\n${say(text('示例：', 'Example:'))}\n  guidefund ${example}`);
    return command
      .helpOption('-h, --help', say(text('显示帮助', 'show this help')))
      .exitOverride()
      .configureOutput({ outputError: () => undefined });
  };

  const program = named(
    'guidefund',
    text(
      '引导基金模拟器：模拟政府引导基金的收益与容错。',
      'Guidance Fund Simulator: what a government guidance fund returns and loses.',
    ),
  )
    .version(version, '-V, --version', say(text('显示版本', 'show the version')))
    .option('--lang <zh|en>', say(text('语言（默认按系统语言）', 'language (the system’s by default)')))
    .helpCommand(false);

  program.addCommand(
    named(
      'run',
      text('模拟一个方案并输出结果', 'simulate a scenario and print the result'),
      'run wuhan --set angel.successRate=30% --stress downturn --precision tvpi=0.01',
    )
      .argument('<SCENARIO>', say(text('预设名称或方案文件（YAML）', 'name of a preset, or a scenario file (YAML)')))
      .option(
        '--set <key=value>',
        say(text('改一个参数，可重复；分档表写成 JSON', 'change a parameter, may be repeated; tables as JSON')),
        collect,
      )
      .option(
        '--stress <NAME>',
        say(text('叠加一个压力情景，可重复；名称见 list', 'lay a stress over the scenario, may be repeated; see list')),
        collect,
      )
      .option('--paths <N>', say(text('模拟次数', 'number of simulated futures')))
      .option(
        '--precision <INDICATOR=ERROR>',
        say(
          text(
            '增加模拟次数，直到这个指标或公式的 95% 误差（±）够小，如 tvpi=0.01',
            'simulate until the 95% error (±) of an indicator or formula is this small: tvpi=0.01',
          ),
        ),
      )
      .option('--seed <TEXT>', say(text('随机种子', 'random seed')))
      .option(
        '--workers <K>',
        say(text('计算线程数（默认等于处理器数）', 'worker threads (as many as processors by default)')),
      )
      .option('--format <json|csv|table>', say(text('输出格式（默认 table）', 'output format (table by default)')))
      .option('--out <FILE>', say(text('写入文件而不是屏幕', 'write to a file instead of the screen')))
      .action(async (name: string, typed: Partial<RunArguments>) =>
        end(await run(name, { format: 'table', set: [], stress: [], ...typed }, terminal)),
      ),
  );
  program.addCommand(compareCommand(named, terminal, end));
  analysisCommands(named, terminal, end).forEach((command) => program.addCommand(command));
  reportCommands(named, terminal, end).forEach((command) => program.addCommand(command));
  program.addCommand(
    named(
      'list',
      text('列出预设方案和压力情景，或指标、参数', 'list presets and stresses, or indicators or parameters'),
    )
      .argument(
        '[WHAT]',
        say(
          text(
            'indicators 指标，parameters 参数，columns 公式里能用的量；不写为方案和压力情景',
            'indicators, parameters or columns (what formulas can name); scenarios and stresses by default',
          ),
        ),
      )
      .action(async (what: string | undefined) => end(await list(what, terminal))),
  );
  program.addCommand(
    named('check', text('检查方案文件，列出全部问题', 'check a scenario file and list every problem'))
      .argument('<FILE>', say(text('方案文件（YAML）', 'scenario file (YAML)')))
      .action(async (file: string) => end(await check(file, terminal))),
  );
  return program;
}
