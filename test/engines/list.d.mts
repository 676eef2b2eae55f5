export interface Row {
  readonly reference: string;
  readonly nom: string;
  readonly objet: string;
  readonly commune: string | null;
  readonly domaines: readonly string[];
  readonly adherents: number | null;
  readonly cree: string;
  readonly actif: boolean;
  readonly site: string | null;
}

export const communes: readonly string[];
export const domains: readonly string[];
export const makeRows: (count: number) => readonly Row[];
export const asPortalList: (rows: readonly Row[]) => object;
export const asResource: (rows: readonly Row[], options?: { readonly allowsCounts?: boolean }) => object;
export const mapping: object;
