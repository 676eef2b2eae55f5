/**
 * How surely something is of a kind, a file in a format or an address that of a service:
 *
 * - `certain`: nothing else looks like this;
 * - `likely`: such things look like this, or it is said to be one and nothing speaks against it;
 * - `possible`: nothing speaks against it.
 */
export type Likelihood = 'certain' | 'likely' | 'possible';

/** From the surest. */
const likelihoods: readonly Likelihood[] = ['certain', 'likely', 'possible'];

/** The surest of some kinds, of equals the first; undefined where it is none of them. */
export function surest<Kind>(
  kinds: readonly Kind[],
  rate: (kind: Kind) => Likelihood | null,
): Kind | undefined {
  const rated = kinds.map((kind) => ({ kind, likelihood: rate(kind) }));
  for (const wanted of likelihoods) {
    const found = rated.find(({ likelihood }) => likelihood === wanted);
    if (found) return found.kind;
  }
  return undefined;
}
