import { computed, signal } from '@preact/signals-core';
import { axisValues } from '../analysis/axis-values';
import { gridPoints, sweep, valuesAt, type Axes, type Axis, type Cell } from '../analysis/sweep';
import { variant } from '../analysis/variant';
import type { Parameters } from '../model/parameters';
import { numericRow, type NumericKey } from '../model/plausible';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import type { AppState } from './app-state';
import { askNow, baseOf, studyOf, type Asked, type Wanted } from './explore-asked';
import { axisProblem, readAxis, writeAxis, type AxisSetup } from './explore-axis';
import { analysisCommandLine } from './explore-command-line';
import { firstAxes } from './explore-defaults';
import { ExploreDesk } from './explore-desk';
import { usualLimit } from './explore-limits';
import { niceSpan } from './explore-range';
import { throttle } from './throttle';
import type { Watch } from './task';

export interface SweepSetup {
  readonly x: AxisSetup;
  /** Null for one parameter alone. */
  readonly y: AxisSetup | null;
}

/** A grid, with the cells that are done; the last axis moves fastest. */
export interface Grid {
  readonly asked: Asked;
  readonly axes: Axes;
  readonly cells: readonly (Cell | undefined)[];
  readonly done: number;
}

/** A page that is told of every cell would draw all day. */
const BREATH_MS = 100;

/** In the address: nothing, although something is usual. */
const NONE = 'none';

/** More than a screen shows. */
const MOST_CELLS = 2500;

const axisOf = ({ key, from, to, count }: AxisSetup): Axis => ({
  key,
  values: axisValues(numericRow(key), [from, to], count),
});

const axesOf = ({ x, y }: SweepSetup): Axes => (y ? [axisOf(x), axisOf(y)] : [axisOf(x)]);

const problemsOf = ({ x, y }: SweepSetup): readonly Problem[] =>
  [x, y].flatMap((axis) => (axis && axisProblem(axis)) ?? []);

const tooMany = (count: number): Checked<never> =>
  invalid([
    problem(
      'too-many-cells',
      '',
      `共 ${count} 格，最多 ${MOST_CELLS} 格，请减少取值个数。`,
      `this makes ${count} cells, and there can be ${MOST_CELLS} at most; take fewer values.`,
    ),
  ]);

/** Every point of the grid that can be simulated. */
const variantsOf = (base: Parameters, axes: Axes): readonly Parameters[] =>
  gridPoints(axes).flatMap((at) => {
    const checked = variant(base, valuesAt(axes, at));
    return checked.ok ? [checked.value] : [];
  });

/** A sweep over one or two parameters, whose cells are there to be seen as they finish. */
export class SweepDesk extends ExploreDesk<SweepSetup, Grid> {
  /** What is there so far: of the analysis that goes on, or was cancelled, or came to its end. */
  readonly grid = signal<Grid | null>(null);

  readonly setup = computed<SweepSetup>(() => {
    const x = readAxis(this.page.word('x')) ?? this.usualAxis(null);
    const written = this.page.word('y');
    if (written === NONE) return { x, y: null };
    const y = readAxis(written);
    return { x, y: y && y.key !== x.key ? y : this.usualAxis(x.key) };
  });
  readonly cells = computed(() => axesOf(this.setup.value).reduce((product, { values }) => product * values.length, 1));
  /** A value of the indicator worth marking; null where nobody has said one, and none is usual. */
  readonly line = computed<number | null>(() => {
    const written = this.page.word('line');
    if (written === NONE) return null;
    const value = Number(written ?? NaN);
    const usual = usualLimit(this.wanted.value.written, this.page.parameters.value);
    return Number.isFinite(value) ? value : (usual?.value ?? null);
  });
  readonly command = computed<string | null>(() => {
    const { x, y } = this.setup.value;
    if (problemsOf({ x, y }).length > 0) return null;
    const options = [x, y].flatMap((axis) =>
      axis ? [`--axis ${axis.key}=${axis.from}..${axis.to}:${axis.count}`] : [],
    );
    return analysisCommandLine(this.state, 'sweep', this.wanted.value, options);
  });
  /** Of the grid that is shown, finished or not. */
  readonly gridStaleness = computed(() => {
    const grid = this.grid.value;
    return grid && this.stalenessOf(grid.asked);
  });

  constructor(state: AppState) {
    super(state, 'sweep');
  }

  /** Another parameter along an axis, over a range worth looking at; null for no second one. */
  choose(place: 'x' | 'y', key: NumericKey | null): void {
    this.page.keep({ [place]: key === null ? NONE : writeAxis(this.spanOf(key)) });
  }

  /** The same parameters over another range. */
  stretch(place: 'x' | 'y', axis: AxisSetup): void {
    this.page.keep({ [place]: writeAxis(axis) });
  }

  /** Marks a value of the indicator that is asked, or none. */
  mark(value: number | null): void {
    this.page.keepInUnit({ line: value === null ? NONE : String(value) });
  }

  protected override async work(setup: SweepSetup, wanted: Wanted, watch: Watch): Promise<Checked<Grid>> {
    const problems = problemsOf(setup);
    if (problems.length > 0) return invalid(problems);
    const axes = axesOf(setup);
    const count = gridPoints(axes).length;
    if (count > MOST_CELLS) return tooMany(count);
    const asked = await askNow(this.state, wanted, watch.signal, (base) => variantsOf(base, axes));
    if (!asked.ok) return asked;
    return valid(
      await this.fill({ asked: asked.value, axes, cells: Array<undefined>(count).fill(undefined), done: 0 }, watch),
    );
  }

  /** Runs all cells of an empty grid, and shows it as it fills. */
  private async fill({ asked, axes, cells: empty }: Grid, watch: Watch): Promise<Grid> {
    const cells: (Cell | undefined)[] = [...empty];
    let done = 0;
    const now = (): Grid => ({ asked, axes, cells: [...cells], done });
    const showing = throttle(() => (this.grid.value = now()), BREATH_MS);
    const onCell = (cell: Cell, place: number): void => {
      cells[place] = cell;
      done++;
      showing.ask();
    };
    const study = studyOf(this.state, asked, watch);
    try {
      await this.timed(cells.length, asked.paths, () =>
        sweep(study, baseOf(asked), axes, asked.question.formula, onCell),
      );
    } finally {
      showing.flush();
    }
    return now();
  }

  private spanOf(key: NumericKey): AxisSetup {
    return { key, ...niceSpan(numericRow(key), this.page.parameters.value[key]) };
  }

  private usualAxis(other: NumericKey | null): AxisSetup {
    const keys = firstAxes(this.page.parameters.value);
    return this.spanOf(keys.find((key) => key !== other) ?? 'programme.fee');
  }
}
