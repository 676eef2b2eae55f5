/** Makes a copy of the sources below a folder, with what `test/doors/` adds to them, and bundles it there as `core.js` and `cli.js`. */
export declare const bundleDoorsForNode: (root: string, folder: string) => Promise<void>;
