import type { Schema } from '../schema/schema.js';
import type { Exporter } from './exporter.js';
import * as all from './index.js';

export const exporters: readonly Exporter[] = Object.values(all);

/**
 * The ways in which a list of entries, or of sessions, can be taken away: those that are named, in that order; where none are (`null`),
 * those that suit it. Sessions come from entries, which can be taken away as well where somebody names a way.
 */
export function offeredExporters(
  shows: Exporter['of'],
  schema: Schema,
  named: readonly string[] | null,
): readonly Exporter[] {
  const able = exporters.filter(({ of }) => of === shows);
  return named === null
    ? able.filter(({ suits }) => suits?.(schema) ?? true)
    : named.flatMap((name) => exporters.find((each) => each.name === name && writes(each, shows)) ?? []);
}

function writes({ of }: Exporter, shows: Exporter['of']): boolean {
  return of === shows || shows === 'sessions';
}
