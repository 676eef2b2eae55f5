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
  | 'feed-instead-of-data'
  | 'contacts-instead-of-data'
  | 'yaml-instead-of-data'
  | 'archive'
  | 'spreadsheet'
  | 'workbook-password'
  | 'workbook-broken'
  | 'binary-workbook'
  | 'old-workbook'
  | 'empty-workbook'
  | 'no-workbook'
  | 'iwork'
  | 'binary'
  | 'no-calendar'
  | 'empty'
  | 'no-rows'
  | 'reported-error'
  | 'too-large'
  | 'invalid-json'
  | 'unknown-encoding'
  | 'missing-script'
  | 'no-answer'
  | 'busy'
  | 'quota'
  | 'half-answer'
  | 'unknown-answer'
  | 'question-refused'
  | 'unexpected';

/**
 * A list that could not be shown at all, or a question that was not answered (`no-answer`), and why. The sentence for visitors is in
 * `locale/`, by its code.
 */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  /** The HTTP status, where the server answered. */
  readonly status: number | null;
  /** The line of the file the fault stands on, counted from 1, where there is one. */
  readonly line: number | null;
  /** The file of the program that is missing, where it has a name that can be told. */
  readonly file: string | null;
  /** What the source itself says of it (`reported-error`): shown as text, and to the owner only. */
  readonly said: string | null;

  constructor(
    code: LoadErrorCode,
    details: {
      message?: string;
      status?: number;
      line?: number;
      file?: string;
      said?: string;
      cause?: unknown;
    } = {},
  ) {
    super(details.message ?? code, { cause: details.cause });
    this.code = code;
    this.status = details.status ?? null;
    this.line = details.line ?? null;
    this.file = details.file ?? null;
    this.said = details.said ?? null;
  }
}

/** Why something could not be had, where nobody knows it better. */
export function asLoadError(cause: unknown): LoadError {
  return cause instanceof LoadError ? cause : new LoadError('unexpected', { cause });
}
