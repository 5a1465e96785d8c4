import { lab } from 'd3';
import { describe, expect, it } from 'vitest';
import { darkPalette, lightPalette, type Palette } from '../../src/charts/palette';

type Triple = readonly [number, number, number];

/** Linear light of an sRGB colour (IEC 61966-2-1). */
const linear = (color: string): Triple => {
  const channel = (i: number): number => {
    const c = parseInt(color.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [red, green, blue] = linear(color);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** How colours look to people without one kind of cone (G. Machado et al., IEEE TVCG 15, 2009, severity 1). */
const sights: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab (B. Ottosson, 2020) of linear light. */
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function seen(color: string, sight: readonly [Triple, Triple, Triple]): Triple {
  const [r, g, b] = linear(color);
  const cone = ([x, y, z]: Triple): number => Math.max(0, x * r + y * g + z * b);
  return oklab([cone(sight[0]), cone(sight[1]), cone(sight[2])]);
}

const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const palettes: readonly [string, Palette][] = [
  ['light', lightPalette],
  ['dark', darkPalette],
];

describe('oracle: contrast (WCAG 2.2, 1.4.3 and 1.4.11)', () => {
  it.each(palettes)('%s: text and data 4.5 : 1, axes and scenarios 3 : 1 on the surface', (_, palette) => {
    const { surface, axis, government, social, manager, secondary, loss, neutral, text, muted, scenarios } = palette;
    for (const ink of [government, social, manager, secondary, loss, neutral, text, muted])
      expect(contrast(ink, surface)).toBeGreaterThanOrEqual(4.5);
    for (const line of [axis, ...scenarios]) expect(contrast(line, surface)).toBeGreaterThanOrEqual(3);
  });

  it.each(palettes)('%s: text or surface 4.5 : 1 on every colour of a map', (_, { heat, text, surface }) => {
    for (const color of heat)
      expect(Math.max(contrast(text, color), contrast(surface, color))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('oracle: colour blindness (Machado 2009) in Oklab', () => {
  const cases = palettes.flatMap(([name, palette]) => Object.keys(sights).map((sight) => ({ name, palette, sight })));

  it.each(cases)('$name: scenarios stay apart from one another with $sight', ({ palette: { scenarios }, sight }) => {
    const colors = scenarios.map((color) => seen(color, sights[sight]));
    colors.forEach((color, i) => {
      for (const other of colors.slice(0, i)) expect(distance(color, other)).toBeGreaterThan(0.1);
    });
  });

  it.each(palettes)('%s: no scenario looks like a colour that means something', (_, palette) => {
    const { scenarios, government, social, manager, secondary, loss, neutral } = palette;
    for (const meaning of [government, social, manager, secondary, loss, neutral])
      for (const color of scenarios)
        expect(distance(seen(color, sights.all), seen(meaning, sights.all))).toBeGreaterThan(0.05);
  });
});

describe('behaviour: colours of a map', () => {
  it.each(palettes)('%s: lightness goes one way, away from the surface', (_, { heat, surface }) => {
    const away = heat.map((color) => Math.abs(lab(color).l - lab(surface).l));
    away.slice(1).forEach((each, i) => expect(each).toBeGreaterThan(away[i]));
  });
});
