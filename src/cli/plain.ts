/** Text of a file without what a terminal would take for a command. */
export function plain(text: string): string {
  // Escape sequences begin with a control character.
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
