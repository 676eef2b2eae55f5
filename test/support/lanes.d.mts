interface Result {
  readonly ok: boolean;
  readonly isUsable?: boolean;
  readonly note?: string;
}

interface Task {
  readonly name: string;
  readonly after?: readonly string[];
  readonly run: () => Promise<Result>;
}

export function runInLanes(
  tasks: readonly Task[],
  lanes: number,
): Promise<readonly (Result & { readonly name: string })[]>;
