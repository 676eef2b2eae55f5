/**
 * Text with `{{names}}` in it, cut into the author's words (at even places) and the names (at odd ones); null where braces are not
 * closed, or stand within each other.
 */
export function cutPlaceholders(text: string): readonly string[] | null {
  const pieces = text.split(/\{\{([^{}]*)\}\}/);
  const isWhole = pieces.every((piece, place) => place % 2 === 1 || !/\{\{|\}\}/.test(piece));
  return isWhole ? pieces.map((piece, place) => (place % 2 === 1 ? piece.trim() : piece)) : null;
}

/** The pieces as one text again, with something in place of each name. */
export function fillPlaceholders(pieces: readonly string[], values: (place: number) => string): string {
  return pieces.map((piece, place) => (place % 2 === 1 ? values(place) : piece)).join('');
}
