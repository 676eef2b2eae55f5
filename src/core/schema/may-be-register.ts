/** Headings that only extracts of the French register of companies have. */
const hint =
  /(?:^|[\n.])(?:activite_?principale|tranche_?effectifs?(?:_?salarie)?)_?(?:etablissement|unite_?legale)?(?:\n|$)/i;

/** Whether a file is an extract of Sirene, asked of all its headings at once. */
export function mayBeRegister(columns: readonly string[]): boolean {
  return hint.test(columns.join('\n'));
}

/** A heading without whose it is: `siege.code_postal`, `codePostalEtablissement`, `codepostaletablissement` → `codepostal`. */
export function registerKey(name: string): string {
  return name
    .replace(/^.*\./, '')
    .replace(/_/g, '')
    .replace(/(?:etablissement|unitelegale)$/i, '')
    .toLowerCase();
}
