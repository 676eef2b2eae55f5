/**
 * Whether the lines of a text are values of JSON, each by itself: the first two are, or the first is an object and what follows it is
 * broken. A broken file of JSON is not taken for that.
 */
export function beginsWithLines(text: string): boolean {
  const [first, second] = text.split('\n', 100).filter((line) => line.trim() !== '');
  if (first === undefined || second === undefined || !isValue(first)) return false;
  return isValue(second) || first.trimStart().startsWith('{');
}

function isValue(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
