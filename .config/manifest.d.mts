/** One of the things that an element offers. */
export interface ManifestItem {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** What an element offers, in the words of its doc comments. */
export interface ManifestElement {
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly ManifestItem[];
  readonly events: readonly ManifestItem[];
  readonly slots: readonly ManifestItem[];
  readonly cssParts: readonly ManifestItem[];
  readonly cssProperties: readonly ManifestItem[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly ManifestElement[] }[];
}

/** Describes the elements as their doc comments do, in the form of custom-elements.json; `root` is the folder of the project. */
export declare const createManifest: (root: string) => Manifest;
