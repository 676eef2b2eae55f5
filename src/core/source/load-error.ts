export type LoadErrorCode =
  | 'invalid-address'
  | 'offline'
  | 'network-or-cors'
  | 'mixed-content'
  | 'timeout'
  | 'http-401'
  | 'http-404'
  | 'http-other'
  | 'html-instead-of-data'
  | 'xml-instead-of-data'
  | 'archive'
  | 'spreadsheet'
  | 'binary'
  | 'empty'
  | 'no-rows'
  | 'too-large'
  | 'invalid-json'
  | 'unknown-encoding'
  | 'missing-script'
  | 'unexpected';

/** A file that could not be shown at all, and why. The sentence for visitors is in `locale/`, by its code. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  /** The HTTP status, where the server answered. */
  readonly status: number | null;
  /** The line of the file the fault stands on, counted from 1, where there is one. */
  readonly line: number | null;

  constructor(
    code: LoadErrorCode,
    details: { message?: string; status?: number; line?: number; cause?: unknown } = {},
  ) {
    super(details.message ?? code, { cause: details.cause });
    this.code = code;
    this.status = details.status ?? null;
    this.line = details.line ?? null;
  }
}
