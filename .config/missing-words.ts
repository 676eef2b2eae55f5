import type { Label } from '../src/core/base/label.js';
import type { Exporter } from '../src/core/export/exporter.js';
import * as exporters from '../src/core/export/index.js';
import { lacking } from '../src/locale/completed.js';
import { languages } from '../src/locale/languages.js';
import * as views from '../src/views/index.js';

/** What the files of the languages export, by path. */
const files = import.meta.glob<object>(
  '../src/locale/*/{index,owner,failures,consent,embed,table,indexes,book,bind,figures,further-figures,count,merge,form}.ts',
  {
    eager: true,
  },
);

const all: readonly Exporter[] = Object.values(exporters);

/** What is called by its own file: views, and ways to take a list away. */
const labels: readonly (readonly [name: string, label: Label])[] = [
  ...Object.values(views).map(({ name, label }) => [name, label] as const),
  ...all.map(({ name, label }) => [name, label] as const),
  ...all.map(({ name, label, labelOfOne = label }) => [`${name} of one`, labelOfOne] as const),
];

/** All that is said in a language: what its folder holds, and what views and exporters are called. */
const saidIn = (language: string): object => ({
  ...Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith(`../src/locale/${language}/`))
      .flatMap(([, file]) => Object.entries(file)),
  ),
  labels: Object.fromEntries(labels.map(([name, label]) => [name, label[language]])),
});

/** Which language the words of a file are is none of them. */
const isSaid = (path: string): boolean => !path.endsWith('.tag');

/** What each language lacks, and says in English: `owner.report.columns`. */
export const missingWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.keys(languages).map((language) => [
    language,
    lacking(saidIn('en'), saidIn(language)).filter(isSaid),
  ]),
);
