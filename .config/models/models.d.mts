/** Every spreadsheet to start from: the name of its file and its bytes. */
export function models(): readonly (readonly [name: string, bytes: Uint8Array])[];
