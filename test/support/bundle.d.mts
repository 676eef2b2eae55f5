/** The bundle of a file of tests. */
export const bundledTest: (root: string, file: string) => string;
