import type { Command } from 'commander';
import { text, type Text } from '../model/text';
import { goal } from './goal';
import type { GoalArguments } from './goal-arguments';
import { sweep, type SweepArguments } from './sweep';
import { sobol, SOBOL_PATHS, SOBOL_SAMPLES, type SobolArguments } from './sobol';
import type { ExitCode, Terminal } from './terminal';
import { tornado, type TornadoArguments } from './tornado';

/** A command of the program, with its help and what somebody might type. */
export type Named = (name: string, summary: Text, example: string) => Command;

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];

/** The commands that explore one scenario. `end` gets the exit code of the one that ran. */
export function analysisCommands(named: Named, terminal: Terminal, end: (code: ExitCode) => void): readonly Command[] {
  const say = (zh: string, en: string): string => text(zh, en)[terminal.language];
  const given = { set: [], stress: [], format: 'table' };

  const exploring = (name: string, summary: Text, example: string): Command =>
    named(name, summary, `${name} ${example}`)
      .argument('<SCENARIO>', say('预设名称或方案文件（YAML）', 'name of a preset, or a scenario file (YAML)'))
      .option(
        '--indicator <ID|FORMULA>',
        say('指标，如 tvpi；见 list indicators', 'the indicator, such as tvpi; see list indicators'),
      )
      .option(
        '--formula <FORMULA>',
        say(
          '自己的公式，如 mean(government.npv)；能用的量见 list columns',
          'a formula, such as mean(government.npv); what it can name: list columns',
        ),
      );

  const ending = (command: Command, paths: string): Command =>
    command
      .option('--set <key=value>', say('先改一个参数，可重复', 'change a parameter first, may be repeated'), collect)
      .option('--stress <NAME>', say('叠加一个压力情景，可重复', 'lay a stress over it, may be repeated'), collect)
      .option('--paths <N>', paths)
      .option('--seed <TEXT>', say('随机种子', 'random seed'))
      .option(
        '--workers <K>',
        say('计算线程数（默认等于处理器数）', 'worker threads (as many as processors by default)'),
      )
      .option('--format <json|csv|table>', say('输出格式（默认 table）', 'output format (table by default)'))
      .option('--out <FILE>', say('写入文件而不是屏幕', 'write to a file instead of the screen'));

  const ownPaths = say('每个方案的模拟次数（默认按方案）', 'simulated futures each (the scenario’s by default)');

  const sweeping = exploring(
    'sweep',
    text('让一个或两个参数取遍一组值，看指标怎样变', 'an indicator over the values of one or two parameters'),
    'wuhan --indicator capitalBack --axis angel.successRate=20%..50%:7 --axis angel.multipleMean=2..6:5',
  ).option(
    '--axis <key=from..to:count>',
    say(
      '参数和它的值，可用两次，如 angel.successRate=0.2..0.5:7 或 angel.successRate=20%,30%',
      'a parameter and its values, once or twice: angel.successRate=0.2..0.5:7 or angel.successRate=20%,30%',
    ),
    collect,
  );

  const stirring = exploring(
    'tornado',
    text(
      '各参数在合理范围的两端时，指标各差多少',
      'how far each parameter moves an indicator within its plausible range',
    ),
    'zhengzhou --indicator breach',
  ).option(
    '--keys <KEY,…>',
    say('哪些参数（默认为全部不确定的）', 'which parameters (all that are uncertain by default)'),
  );

  const explaining = exploring(
    'sobol',
    text(
      '指标的不确定性各有多少来自哪个参数（Sobol 指数）',
      'how much of an indicator’s uncertainty comes from which parameter (Sobol indices)',
    ),
    'zhengzhou --indicator tvpi --keys angel.successRate,angel.multipleMean=2..4,market.correlation',
  )
    .option(
      '--keys <KEY,…>',
      say(
        '哪些参数，可带范围，如 angel.successRate=0.2..0.5（默认为全部不确定的）',
        'which parameters, with a range if wanted: angel.successRate=0.2..0.5 (all that are uncertain by default)',
      ),
    )
    .option(
      '--samples <N>',
      say(
        `基础样本数，最好是 2 的幂（默认 ${SOBOL_SAMPLES}）；方案数 = 样本数 ×（参数个数 + 2）`,
        `base samples, best a power of 2 (${SOBOL_SAMPLES} by default); scenarios = samples × (parameters + 2)`,
      ),
    );

  const seeking = exploring(
    'goal',
    text(
      '参数最小（或最大）取多少，指标才能达到目标',
      'the smallest or largest value of a parameter that reaches a goal',
    ),
    'zhengzhou --vary angel.lossTolerance --indicator breach --at-most 5%',
  )
    .option('--vary <KEY>', say('要变动的参数；见 list parameters', 'the parameter to vary; see list parameters'))
    .option('--at-least <X>', say('指标不低于', 'the indicator is to be at least this'))
    .option('--at-most <X>', say('指标不高于', 'the indicator is to be at most this'))
    .option(
      '--want <smallest|largest>',
      say('要最小值还是最大值（默认 smallest）', 'which value to look for (smallest by default)'),
    )
    .option(
      '--between <LOW..HIGH>',
      say('只在这个范围内找（默认为参数的范围）', 'look only here (the parameter’s bounds by default)'),
    );

  return [
    ending(sweeping, say('每格的模拟次数（默认 2000）', 'simulated futures each (2000 by default)')).action(
      async (name: string, typed: Partial<SweepArguments>) =>
        end(await sweep(name, { ...given, axis: [], ...typed }, terminal)),
    ),
    ending(stirring, ownPaths).action(async (name: string, typed: Partial<TornadoArguments>) =>
      end(await tornado(name, { ...given, ...typed }, terminal)),
    ),
    ending(
      explaining,
      say(`每个方案的模拟次数（默认 ${SOBOL_PATHS}）`, `simulated futures each (${SOBOL_PATHS} by default)`),
    ).action(async (name: string, typed: Partial<SobolArguments>) =>
      end(await sobol(name, { ...given, ...typed }, terminal)),
    ),
    ending(seeking, ownPaths).action(async (name: string, typed: Partial<GoalArguments>) =>
      end(await goal(name, { ...given, ...typed }, terminal)),
    ),
  ];
}
