/** A view and the day or month that one stands at, as the address holds them: `programme`, `month.2023-01`. */
export interface Place {
  /** The name of the view; empty for none. */
  readonly view: string;
  /** `2023-01-16` or `2023-01`; empty for none. */
  readonly at: string;
}

/** Reads a place; whatever makes no sense in it counts as absent. */
export function readPlace(text: string): Place {
  const [view = '', at = ''] = text.split('.');
  return { view, at: /^\d{4}-\d{2}(-\d{2})?$/.test(at) ? at : '' };
}
