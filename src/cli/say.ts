import process from 'node:process';

/** Says what was asked for; the code of a command that has done its work. */
export function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** Tells something beside what was asked for. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Tells what went wrong; the code of a command that has not done its work. */
export function fail(text: string): number {
  tell(text);
  return 1;
}
