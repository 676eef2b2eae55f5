/** What is told of a file of tests. */
export interface FileResult {
  readonly file: string;
  readonly count: { readonly passed: number; readonly failed: number; readonly skipped: number };
  readonly seconds: number;
  readonly hung: readonly string[];
  readonly details: readonly string[];
}

/** What the runner knows of a page that has ended. */
interface Session {
  readonly passed: boolean;
  readonly errors: readonly { readonly name: string; readonly message: string }[];
  readonly logs: readonly (readonly unknown[])[];
  readonly request404s: readonly string[];
}

export const reporter: (options: {
  readonly root: string;
  readonly showLogs: boolean;
  readonly report: (file: FileResult) => unknown;
}) => {
  readonly start: () => void;
  readonly reportTestFileResults: (results: {
    readonly testFile: string;
    readonly sessionsForTestFile: readonly Session[];
  }) => void;
};
