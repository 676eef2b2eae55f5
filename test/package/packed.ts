import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What npm says of a package that it has made, as far as we read it. */
interface Report {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

/** What is in a package, and the package itself. */
export interface Packed {
  readonly files: Report['files'];
  readonly tarball: Uint8Array<ArrayBuffer>;
}

/** Makes the package as `npm publish` would. */
export const pack = (): Packed => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-pack-'));
  try {
    const parameters = ['pack', '--json', '--pack-destination', folder];
    const shell = process.platform === 'win32';
    const said = execFileSync('npm', parameters, { cwd: root, encoding: 'utf8', shell });
    const [report] = JSON.parse(said) as readonly Report[]; // a list of one
    if (!report) throw new Error(`npm made no package: ${said}`);
    return { files: report.files, tarball: new Uint8Array(readFileSync(join(folder, report.filename))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
