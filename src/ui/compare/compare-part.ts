import { CompareDesk } from '../../state/compare-desk';
import { AppElement } from '../element';

/** A part of the compare page: it shows what the desk holds. */
export abstract class ComparePart extends AppElement {
  protected get desk(): CompareDesk {
    return this.app.state.part(CompareDesk);
  }
}
