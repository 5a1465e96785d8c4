import { describe, expect, it } from 'vitest';
import { atEqualMoney } from '../../src/analysis/equal-money';
import { parseScenario } from '../../src/model/parse';
import { resolveScenario } from '../../src/model/resolve';
import { compareCommand, decompositionCommand, formulaCommand } from '../../src/state/compare-command-line';
import type { DecompositionOrder } from '../../src/state/compare-decomposition';
import type { CompareOrder } from '../../src/state/compare-order';
import { DRAFT, orderFor } from '../ui/compare-report';
import { documents, library } from './library';

describe('behaviour: the command line of a comparison', () => {
  it('names presets by their ids, with paths and equal money', () => {
    expect(compareCommand(orderFor(['wuhan', 'zhengzhou'], { equalMoney: true }), library)).toEqual({
      line: 'npx guidefund compare wuhan zhengzhou --paths 200 --equal-money',
      files: [],
    });
  });

  it('names a copy of a preset that was not changed like the preset', () => {
    expect(compareCommand(orderFor(['wuhan', '@']), library).files).toEqual([]);
  });

  it('names everything else by a file, which stands for the same parameters', () => {
    const order = orderFor(['wuhan', DRAFT]);
    const { line, files } = compareCommand(order, library);
    expect(line).toBe('npx guidefund compare wuhan wuhan-edited.yaml --paths 200');
    expect(files.map(({ name }) => name)).toEqual(['wuhan-edited.yaml']);
    const read = parseScenario(files[0].content, documents);
    const resolved = read.ok ? resolveScenario(read.value) : read;
    expect(resolved.ok && resolved.value.parameters).toEqual(order.scenarios[1].parameters);
  });

  it('tells files of the same name apart', () => {
    const order = orderFor([DRAFT, 'zhengzhou']);
    const twice: CompareOrder = { ...order, slots: [...order.slots, order.slots[0]] };
    const { line, files } = compareCommand(twice, library);
    expect(line).toContain('compare wuhan-edited.yaml zhengzhou wuhan-edited-2.yaml --paths');
    expect(files.map(({ name }) => name)).toEqual(['wuhan-edited.yaml', 'wuhan-edited-2.yaml']);
  });

  it('asks for formulas, quoted for a shell', () => {
    const order = orderFor(['wuhan', 'zhengzhou'], { formulas: ['mean(loss.net) * 100', 'tvpi'] });
    expect(formulaCommand(order, library).line).toBe(
      "npx guidefund compare wuhan zhengzhou --paths 200 --indicator 'mean(loss.net) * 100' --indicator tvpi",
    );
  });
});

describe('behaviour: the command line of a decomposition', () => {
  function decompositionOf(order: CompareOrder, from: number, to: number): DecompositionOrder {
    const end = (i: number) => ({ slot: order.slots[i], scenario: order.scenarios[i] });
    const { equalMoney, paths, seed } = order;
    return { from: end(from), to: end(to), written: 'tvpi', equalMoney, paths, seed, key: '' };
  }

  it('goes from one to the other, with the seed of the first scenario of the page', () => {
    const order = orderFor(['wuhan', 'zhengzhou', 'suzhou']);
    expect(decompositionCommand(decompositionOf(order, 1, 2), library)?.line).toBe(
      'npx guidefund compare zhengzhou suzhou --decompose tvpi --paths 200',
    );
    expect(decompositionCommand(decompositionOf({ ...order, seed: 'mine' }, 0, 1), library)?.line).toBe(
      'npx guidefund compare wuhan zhengzhou --decompose tvpi --paths 200 --seed mine',
    );
  });

  it('at equal money is only said where that comes to the same', () => {
    const order = orderFor(['wuhan', 'zhengzhou', 'suzhou'], { equalMoney: true });
    expect(decompositionCommand(decompositionOf(order, 0, 1), library)?.line).toMatch(/--equal-money$/);
    expect(decompositionCommand(decompositionOf(order, 1, 2), library)).toBeNull();
    const [wuhan, zhengzhou] = order.slots.map(({ resolved }) => resolved!);
    const typed = atEqualMoney([wuhan, zhengzhou]);
    expect(typed.ok && typed.value.map(({ parameters }) => parameters)).toEqual(
      order.scenarios.slice(0, 2).map(({ parameters }) => parameters),
    );
  });
});
