export const refusals: readonly { readonly name: string; readonly body: object }[];
