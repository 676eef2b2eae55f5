/** What stands in a cell for what is kept back, until its page is written. */
export const HELD = '\ue000';
