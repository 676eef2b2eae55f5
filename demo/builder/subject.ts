import { dataAddressOf, type DataAddress } from './data-address.js';

/** The file that the tag is written for. */
export interface Subject {
  /** Where the page reads it, absolute. */
  readonly url: string;
  /** What is written into the tag. */
  readonly src: string;
  /** What was found out about the address, null for a file of this computer. */
  readonly address: DataAddress | null;
  /** The name of a file of this computer, null for an address. */
  readonly name: string | null;
}

/** A file on the web; the address of a page for people becomes that of the data. */
export function subjectAt(text: string, base: string): Subject {
  const address = dataAddressOf(text, base);
  const url = URL.canParse(address.url, base) ? new URL(address.url, base).href : address.url;
  return { url, src: address.url, address, name: null };
}

/**
 * A file of this computer: the browser gives it an address that only this page knows; its name behind tells how it ends. `release` it
 * when it is no longer shown.
 */
export function subjectOf(file: File): Subject {
  return {
    url: `${URL.createObjectURL(file)}#${encodeURIComponent(file.name)}`,
    src: `/files/${plainName(file.name)}`,
    address: null,
    name: file.name,
  };
}

/** Gives a file of this computer back. */
export function release({ url, name }: Subject): void {
  if (name !== null) URL.revokeObjectURL(url.replace(/#.*/, ''));
}

/** A name that needs no escaping in an address. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-');
}
