import type { ByteSource } from './byte-source.js';

/** What a `Content-Type` header says. */
export function declared(header: string | null): Pick<ByteSource, 'charset' | 'contentType'> {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset = parameters.map((parameter) => /^\s*charset=["']?([^"']*)/.exec(parameter)?.[1]);
  return {
    charset: charset.find((text) => text !== undefined)?.trim() || null,
    contentType: type.trim() || null,
  };
}

/** The header that says the same. */
export function contentTypeOf({ contentType, charset }: Pick<ByteSource, 'charset' | 'contentType'>): string {
  const type = contentType ?? 'text/csv';
  return charset === null ? type : `${type}; charset="${charset}"`;
}
