import { describe, expect, it } from 'vitest';
import { oracleTopics } from '../../src/analysis/oracles/topics';
import { parameterTable } from '../../src/model/parameters';
import { builtInPresets } from '../../src/state/presets';
import { citationsOf, documentsOf } from '../../src/ui/method/citations';
import { definitionIdOf, definitionOf, definitions, type DefinitionId } from '../../src/ui/method/definitions';
import { factsOf } from '../../src/ui/method/facts';
import { readFormula, type FormulaNode } from '../../src/ui/method/formula';
import { guides } from '../../src/ui/method/guides';
import { glossarySections, sectionAliases } from '../../src/ui/method/aliases';
import { foundParameters, foundSections } from '../../src/ui/method/method-search';
import { symbols } from '../../src/ui/method/symbols';
import { glossary } from '../../src/ui/glossary-terms';
import { methodHash, readMethodPlace } from '../../src/ui/method/method-place';
import { methodSections } from '../../src/ui/method/sections';
import { readPlace } from '../../src/state/place';

const { presets, documents } = builtInPresets();

/** A formula's characters without marks and spaces: what survives reading. */
const plainText = (nodes: readonly FormulaNode[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'fraction') return plainText(node.over) + plainText(node.under);
      return typeof node.content === 'string' ? node.content.replace(/\s/g, '') : plainText(node.content);
    })
    .join('');

describe('behaviour: the method page covers the model', () => {
  it('explains every parameter of the table exactly once', () => {
    const explained = methodSections.flatMap(({ parameters }) => parameters);
    expect([...explained].sort()).toEqual([...definitions.keys()].sort());
    for (const row of parameterTable) expect(definitionOf(definitionIdOf(row)).rows).toContain(row);
  });
  it('names sections apart, and only tests that exist; every test belongs to a mechanism', () => {
    expect(new Set(methodSections.map(({ id }) => id)).size).toBe(methodSections.length);
    const tested = new Set(methodSections.flatMap(({ tests }) => tests));
    expect([...tested].sort()).toEqual(oracleTopics.map(({ id }) => id).sort());
  });
  it('says of every mechanism with parameters what it does not capture', () => {
    for (const { id, parameters, limits } of methodSections)
      if (parameters.length > 0) expect(limits.length, id).toBeGreaterThan(0);
  });
  it('has guides of its own, not the help again', () => {
    for (const [id, { zh, en }] of Object.entries(guides)) {
      const { help } = definitionOf(id as DefinitionId);
      expect([zh === help.zh, en === help.en], id).toEqual([false, false]);
    }
  });
  it('keeps Chinese out of English and Latin punctuation out of Chinese', () => {
    const texts = methodSections.flatMap(({ title, blocks, limits, sources }) => [
      title,
      ...limits,
      ...sources,
      ...blocks.flatMap((block) => {
        if (block.kind === 'paragraph') return [block.text];
        if (block.kind === 'list') return block.items;
        return block.meaning ? [block.meaning] : [];
      }),
    ]);
    for (const { zh, en } of [...texts, ...Object.values(guides)]) {
      expect(en.replaceAll('万元', '')).not.toMatch(/[\u3400-\u9fff]/);
      expect(zh).toMatch(/[\u3400-\u9fff]|Φ/);
      expect(zh).not.toMatch(/[,;!?]\s?[\u3400-\u9fff]/);
    }
  });
});

describe('behaviour: formulas', () => {
  it('have indices, roots and fractions', () => {
    expect(readFormula('√{ρ_m} M_y + {a · b | c}^2')).toEqual([
      {
        kind: 'root',
        content: [
          { kind: 'symbol', content: 'ρ' },
          { kind: 'below', content: [{ kind: 'symbol', content: 'm' }] },
        ],
      },
      { kind: 'text', content: ' ' },
      { kind: 'symbol', content: 'M' },
      { kind: 'below', content: [{ kind: 'symbol', content: 'y' }] },
      { kind: 'text', content: ' + ' },
      {
        kind: 'fraction',
        over: [
          { kind: 'symbol', content: 'a' },
          { kind: 'text', content: ' · ' },
          { kind: 'symbol', content: 'b' },
          { kind: 'text', content: ' ' },
        ],
        under: [
          { kind: 'text', content: ' ' },
          { kind: 'symbol', content: 'c' },
        ],
      },
      { kind: 'above', content: [{ kind: 'text', content: '2' }] },
    ]);
    expect(readFormula('max(0, x)').map(({ kind }) => kind)).toEqual(['text', 'symbol', 'text']);
  });
  it('of the page lose nothing when they are read', () => {
    for (const { blocks } of methodSections)
      for (const block of blocks) {
        if (block.kind !== 'formula') continue;
        const sources = typeof block.formula === 'string' ? [block.formula] : Object.values(block.formula as object);
        for (const source of sources as string[])
          expect(plainText(readFormula(source))).toBe(source.replace(/[_^{}|√\s]/g, ''));
      }
  });
  it('with a brace too few or too many are refused', () => {
    for (const source of ['{a | b', 'a}', '√{x', 'a_{b']) expect(() => readFormula(source)).toThrow();
  });
});

describe('behaviour: what the page says of a parameter comes from the table and the scenarios', () => {
  const facts = (id: DefinitionId, language: 'zh' | 'en'): Record<string, string> =>
    Object.fromEntries(factsOf(definitionOf(id), language).map(({ label, value }) => [label[language], value]));

  it('range as the form’s own popover says it, baseline by kind of fund, plausible range', () => {
    expect(facts('ticket', 'zh')).toEqual({
      范围: '10万元 – 100亿元',
      基准值: '种子 300万元；天使 1000万元；创投 3000万元；直投 1000万元',
    });
    expect(facts('successRate', 'en')).toMatchObject({ Range: '0% – 100%', Plausible: '20% – 50%' });
    expect(facts('fee', 'zh')).toMatchObject({ 合理区间: '当前值上下 33%' });
    expect(facts('market.tailDegrees', 'en').Range).toBe('0, or 3 – 100');
  });
  it('choices, lengths and conditions', () => {
    expect(facts('assessment.level', 'zh')).toEqual({
      选项: '同类整体；任一子基金；母基金整体',
      基准值: '同类整体',
    });
    expect(facts('simulation.seed', 'en')).toMatchObject({ Length: '1–100 characters' });
    expect(facts('concession.rate', 'zh').起作用).toBe('“让利方式”为“分享收益”时');
    expect(facts('market.sectors', 'en')['In effect']).toBe('while “Sector correlation ρs” is above 0');
  });
  it('every parameter has a baseline in both languages', () => {
    for (const id of definitions.keys())
      for (const language of ['zh', 'en'] as const) expect(Object.keys(facts(id, language)).length).toBeGreaterThan(0);
  });
  it('what scenarios say of it, with document and clause', () => {
    const shares = citationsOf(definitionOf('governmentShare'), presets, documents, 'zh');
    expect(shares).toContainEqual(
      expect.objectContaining({ status: '政策规定', source: expect.stringContaining('武政办〔2025〕67号') as string }),
    );
    const cited = documentsOf([definitionOf('governmentShare')], presets, documents).map(({ id }) => id);
    expect(cited).toContain('wuhan-2025-67');
    expect(documentsOf([definitionOf('simulation.seed')], presets, documents)).toEqual([]);
  });
});

describe('behaviour: addresses of the method page', () => {
  it('lead to a parameter of a kind of fund, to a section, or nowhere', () => {
    expect(readMethodPlace({ key: 'angel.ticket' })).toEqual({ kind: 'parameter', id: 'ticket', key: 'angel.ticket' });
    expect(readMethodPlace({ part: 'money' })).toEqual({ kind: 'section', id: 'money' });
    expect([readMethodPlace({}), readMethodPlace({ key: 'angel.nothing', part: 'nothing' })]).toEqual([null, null]);
  });
  it('are read back as they are written', () => {
    for (const place of [
      { kind: 'parameter', id: 'ticket', key: 'angel.ticket' },
      { kind: 'section', id: 'losses' },
    ] as const) {
      const { page, query } = readPlace(methodHash(place));
      expect([page, readMethodPlace(query)]).toEqual(['method', place]);
    }
  });
});

describe('behaviour: the search of the method page', () => {
  const sections = (words: string): readonly string[] => foundSections(words).map(({ id }) => id);
  const parameters = (words: string): readonly string[] => foundParameters(words).map(({ id }) => id);

  it.each([
    ['瀑布', 'money'],
    ['waterfall', 'money'],
    ['误伤', 'losses'],
    ['TVPI', 'measures'],
    ['退出、IPO', 'exits'],
    ['S基金', 'secondary'],
  ])('finds by %s the section %s', (words, id) => {
    expect(sections(words)).toContain(id);
  });
  it.each([
    ['追赶', 'catchUp'],
    ['ticket size', 'ticket'],
    ['preferred return', 'hurdle'],
    ['折现率', 'programme.discountRate'],
    ['成功率', 'successRate'],
  ])('finds by %s the parameter %s', (words, id) => {
    expect(parameters(words)).toContain(id);
  });
  it('knows the section of every word of the glossary, and only sections and parameters that exist', () => {
    const ids = methodSections.map(({ id }) => id);
    expect(Object.keys(glossarySections).sort()).toEqual(glossary.map(({ label }) => label.en).sort());
    for (const id of [...Object.values(glossarySections), ...Object.keys(sectionAliases)]) expect(ids).toContain(id);
  });
  it('finds nothing where nothing is meant', () => {
    expect([sections('xyzzy'), parameters('xyzzy')]).toEqual([[], []]);
  });
});

describe('behaviour: symbols', () => {
  const formulasOf = (id: DefinitionId): string => {
    const section = methodSections.find(({ parameters }) => parameters.includes(id));
    return (section?.blocks ?? [])
      .flatMap((block) => (block.kind === 'formula' ? [block.formula, block.meaning?.zh ?? ''] : []))
      .map((source) => (typeof source === 'string' ? source : source.zh))
      .join(' ');
  };

  it('of parameters stand in the formulas of their section', () => {
    for (const [id, symbol] of Object.entries(symbols))
      expect(formulasOf(id as DefinitionId), `${id} ${symbol}`).toMatch(
        new RegExp(`(^|[^\\p{L}_])${symbol}([^\\p{L}_]|$)`, 'u'),
      );
  });
  it('mean one thing in one section', () => {
    for (const { parameters } of methodSections) {
      const own = parameters.flatMap((id) => symbols[id] ?? []).filter((symbol) => symbol !== 'P');
      expect(new Set(own).size).toBe(own.length);
    }
  });
  it('φ is the market’s persistence alone', () => {
    const holding = methodSections.filter(({ blocks }) => JSON.stringify(blocks).includes('φ')).map(({ id }) => id);
    expect(holding).toEqual(['correlation']);
  });
});
