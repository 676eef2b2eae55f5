import type { Exporter } from './exporter.js';
import * as exporters from './index.js';

const all: readonly Exporter[] = Object.values(exporters);

/** The ways to take away a list of entries, or of sessions. */
export function exportersOf(shows: Exporter['of']): readonly Exporter[] {
  return all.filter(({ of }) => of === shows);
}

/** The way with this name; undefined where there is none. */
export function exporterNamed(name: string): Exporter | undefined {
  return all.find((exporter) => exporter.name === name);
}
