/** Radius of a dot that stands for one estimate. */
export const DOT = 3.5;

const ARM = 3.5;

/** A small × around a point. */
export const crossPath = (x: number, y: number): string =>
  `M${x - ARM},${y - ARM}L${x + ARM},${y + ARM}M${x - ARM},${y + ARM}L${x + ARM},${y - ARM}`;
