import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { integrityOf } from './integrity.mjs';
import { jsxTypes, reactTypes } from './jsx-types.mjs';
import { createManifest } from './manifest.mjs';

const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

const withoutLogs = (work) => {
  const { log } = console;
  console.log = () => undefined;
  try {
    return work();
  } finally {
    console.log = log;
  }
};

/** Writes what editors, frameworks and content policies want to know of the scripts that lie in `dist/`. */
export const writeDescriptions = (root, dist) => {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = createManifest(root);
  const write = (file, text) => writeFileSync(join(dist, file), text);
  write('custom-elements.json', asJson(manifest));
  write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest, { hideLogs: true }));
  write('vscode.css-custom-data.json', getVsCodeCssCustomData(manifest, { hideLogs: true }));
  withoutLogs(() =>
    generateJetBrainsWebTypes(manifest, { outdir: dist, packageJson: false, hideLogs: true, name, version }),
  );
  write('types/jsx.d.ts', jsxTypes(manifest));
  write('types/react.d.ts', reactTypes(manifest));
  write('sri.json', asJson(integrityOf(dist)));
};
