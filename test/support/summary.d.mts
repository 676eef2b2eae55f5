/** What came of a step of the run. */
export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  /** A text for each test that failed, which begins with its name; or the last lines of what a program said. */
  readonly failures?: readonly string[];
}

export function failuresAgain(results: readonly StepResult[]): string;
