export const needsNode: (root: string, file: string) => boolean;
