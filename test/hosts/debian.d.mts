/** The packages of these names in what an archive lists; throws for one that is not listed. */
export declare const packagesIn: (list: string, names: readonly string[]) => Record<string, string>[];
/** A version as its makers write it, without what Debian adds. */
export declare const upstream: (version: string) => string;
