import type { Position } from './chart';

/** Numbers on a grid of lines in pixels; null where there is none. */
export interface Field {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly at: (column: number, row: number) => number | null;
}

interface Corner extends Position {
  readonly value: number;
}

/** The point between two corners where the value is the level. */
function between(a: Corner, b: Corner, level: number): Position {
  const t = (level - a.value) / (b.value - a.value);
  return { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) };
}

/** Where the level crosses the sides of a square, going around it. */
const crossed = (corners: readonly Corner[], level: number): readonly Position[] =>
  corners.flatMap((a, i) => {
    const b = corners[(i + 1) % corners.length];
    return a.value >= level === b.value >= level ? [] : [between(a, b, level)];
  });

function square({ xs, ys, at }: Field, column: number, row: number): readonly Corner[] {
  const around = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
  ];
  return around.flatMap(([i, j]) => {
    const value = at(i, j);
    return value === null ? [] : [{ x: xs[i], y: ys[j], value }];
  });
}

/**
 * The line along which a field has some value, as pieces (marching squares; W. Lorensen & H. Cline, SIGGRAPH 1987). There is none
 * through a square with a corner unknown.
 */
export function contour(field: Field, level: number): readonly (readonly [Position, Position])[] {
  return field.ys.slice(1).flatMap((_, row) =>
    field.xs.slice(1).flatMap((__, column) => {
      const corners = square(field, column, row);
      if (corners.length < 4) return [];
      const [a, b, c, d] = crossed(corners, level);
      if (!a || !b) return [];
      return c && d ? [[a, b] as const, [c, d] as const] : [[a, b] as const];
    }),
  );
}
