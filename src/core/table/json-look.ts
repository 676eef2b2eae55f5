/** Whether a text begins like JSON: with a bracket and what may follow it there. */
export function looksLikeJson(text: string, contentType: string | null): boolean {
  const head = text.slice(0, 1_000).replace(/^\ufeff|^<{7}.*\n|^\/\*[^*]*\*\//, '');
  if (/^\s*(?:\{\s*(?:["}]|<{7}|$)|\[\s*(?:[[{"\]\d-]|<{7}|true|false|null|$))/.test(head)) return true;
  if (/^\s*(?:null|true|false)\s*$/.test(text.slice(0, 100))) return true;
  if (/^\s*[\w$.]{1,100}\(\s*[[{]/.test(head)) return true;
  // Some servers call every file JSON: a line of headings is none.
  if (/^\s*["\p{L}][^[{(\n]*[;,\t|]/u.test(head)) return false;
  return contentType !== null && /[/+](?:json|geo\+json|x-ndjson|jsonl)$/.test(contentType);
}
