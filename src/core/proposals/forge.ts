import { tryUrl } from '../base/try-url.js';

export type ForgeKind = 'github' | 'gitlab' | 'forgejo';

/** A repository on a forge. */
export interface Forge {
  readonly kind: ForgeKind;
  readonly url: URL;
  readonly branch: string;
}

const gitlabs = /^(?:gitlab\.|framagit\.org$)|\.gitlab\./;

/** The repository that an author names; null where it is no plain `https` address. */
export function forgeAt(address: string, kind = '', branch = ''): Forge | null {
  const url = tryUrl(address);
  if (url?.protocol !== 'https:' || url.username || url.password || url.search || url.hash) return null;
  const { hostname } = url;
  const guessed = hostname === 'github.com' ? 'github' : gitlabs.test(hostname) ? 'gitlab' : 'forgejo';
  const named = kinds.find((each) => each === kind.trim().toLowerCase());
  return { kind: named ?? guessed, url, branch: branch.trim() || 'main' };
}

const kinds: readonly ForgeKind[] = ['github', 'gitlab', 'forgejo'];
