import { computed } from '@preact/signals-core';
import type { NumericKey } from '../model/plausible';
import type { AppState } from './app-state';
import type { Asked } from './explore-asked';
import { ExploreDesk } from './explore-desk';
import { numericKeyNamed, type Tool } from './explore-setup';

/** In the address: not a single parameter. */
const NONE = 'none';

/** Parameters that an address names, commas between; what is none is left out. */
const keysNamed = (written: string): readonly NumericKey[] =>
  [...new Set(written.split(','))].flatMap((name) => numericKeyNamed(name) ?? []);

/** A tool that varies a set of parameters: the usual ones until a person chooses others. */
export abstract class KeysDesk<
  S extends { readonly keys: readonly NumericKey[] },
  R extends { readonly asked: Asked },
> extends ExploreDesk<S, R> {
  /** The parameters to be varied. */
  readonly keys = computed<readonly NumericKey[]>(() => {
    const written = this.page.word(this.name);
    return written === undefined ? this.usualKeys() : keysNamed(written);
  });
  /** Whether nobody has chosen. */
  readonly isUsual = computed(() => this.page.word(this.name) === undefined);

  constructor(
    state: AppState,
    tool: Tool,
    /** In the address. */
    private readonly name: string,
  ) {
    super(state, tool);
  }

  protected abstract usualKeys(): readonly NumericKey[];

  add(key: NumericKey): void {
    this.take([...this.keys.peek(), key]);
  }

  remove(key: NumericKey): void {
    this.take(this.keys.peek().filter((each) => each !== key));
  }

  /** These and no others. */
  take(keys: readonly NumericKey[]): void {
    this.page.keep({ [this.name]: keys.length > 0 ? keys.join(',') : NONE });
  }

  /** The usual ones again. */
  reset(): void {
    this.page.keep({ [this.name]: null });
  }
}
