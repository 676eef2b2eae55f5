/** Whether a text begins as JSON does: with a bracket and what may follow it there, in a call of a function too. */
export function beginsLikeJson(text: string): boolean {
  const head = text.slice(0, 1_000).replace(/^\ufeff|^<{7}.*\n|^\/\*[^*]*\*\//, '');
  return (
    /^\s*(?:\{\s*(?:["}]|<{7}|$)|\[\s*(?:[[{"\]\d-]|<{7}|true|false|null|$))/.test(head) ||
    /^\s*(?:null|true|false)\s*$/.test(text.slice(0, 100)) ||
    /^\s*[\w$.]{1,100}\(\s*[[{]/.test(head)
  );
}

/** Whether a text begins with a line of headings: some servers call every file JSON. */
export function isLineOfHeadings(text: string): boolean {
  return /^\s*["\p{L}][^[{(\n]*[;,\t|]/u.test(text.slice(0, 1_000));
}
