import { join } from 'node:path';
import { runnerImport } from 'vite';

/** `owner.report.columns` is one of the words of `report`. */
const roomOf = (path) => {
  const [first, second] = path.split('.');
  return second !== undefined && ['words', 'owner'].includes(first) ? second : first;
};

const line = ([language, paths]) => {
  const rooms = new Map();
  for (const room of paths.map(roomOf)) rooms.set(room, (rooms.get(room) ?? 0) + 1);
  const told = [...rooms].map(([room, count]) => `${room} (${String(count)})`);
  return `${language}  ${told.join(', ') || 'everything is said'}`;
};

/** Prints, language by language, what is said in English because the folder of the language lacks it. */
export const tellMissingWords = async (root) => {
  const { module } = await runnerImport(join(root, '.config', 'missing-words.ts'), {
    root,
    configFile: false,
    logLevel: 'warn',
  });
  console.log('Words that are said in English, for want of others');
  for (const language of module.missingWords) console.log(line(language));
};
