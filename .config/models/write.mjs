// node .config/models/write.mjs: the spreadsheets to start from, in data/, of what sheets.mjs tells.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { models } from './models.mjs';

const folder = fileURLToPath(new URL('../../data/', import.meta.url));

for (const [name, bytes] of models()) {
  writeFileSync(folder + name, bytes);
  console.log(name);
}
