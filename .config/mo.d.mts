/** A .po file as a .mo file. */
export function writeMo(po: string): Buffer;
