/** What browsers know since when, as MDN keeps it, held against the oldest ones that we serve (`browserslist` in package.json). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type {
  BrowserName,
  CompatData,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data/types';
import manifest from '../../../package.json' with { type: 'json' };

const require = createRequire(import.meta.url);

/** Their own file, and its own types. */
const data = JSON.parse(readFileSync(require.resolve('@mdn/browser-compat-data'), 'utf8')) as CompatData;

const names: Readonly<Record<string, BrowserName>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios',
};

/** The oldest browsers, by the names that MDN has for them. */
export const floor: ReadonlyMap<BrowserName, string> = new Map(
  manifest.browserslist
    .map((line) => line.split(' >= '))
    .map(([name = '', version = '']) => {
      const known = names[name];
      if (!known) throw new Error(`Who is ${name}?`);
      return [known, version];
    }),
);

const isOlder = (one: string, other: string): boolean => {
  const [left = [], right = []] = [one, other].map((each) => each.replace('≤', '').split('.').map(Number));
  const place = right.findIndex((part, index) => part !== (left[index] ?? 0));
  return place !== -1 && (left[place] ?? 0) < (right[place] ?? 0);
};

/** The plain form of a feature: under its own name, without a switch to turn. */
const plain = (all: readonly SimpleSupportStatement[]): SimpleSupportStatement | undefined =>
  all.find(
    ({ flags, prefix, alternative_name: other, partial_implementation: isPart }) =>
      !flags && !prefix && !other && !isPart,
  ) ?? all[0];

/** Which of the oldest browsers lack a feature, and since when they have it. */
export const lateIn = ({ __compat: compat }: Identifier): readonly string[] =>
  [...floor].flatMap(([name, version]) => {
    const since = plain([compat?.support[name] ?? []].flat())?.version_added;
    const isThere = typeof since === 'string' && since !== 'preview' && !isOlder(version, since);
    return isThere ? [] : [`${name} ${String(since)}`];
  });

/** The entry below some path; undefined where MDN has none. */
export const entryAt = (...path: readonly string[]): Identifier | undefined => {
  let entry: Identifier | undefined = data as unknown as Identifier; // a tree of such all the way down
  for (const step of path) entry = entry?.[step];
  return entry?.__compat ? entry : undefined;
};
