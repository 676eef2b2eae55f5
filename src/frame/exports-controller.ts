import type { LitElement } from 'lit';
import type { Exporter } from '../core/export/exporter.js';
import type * as AllExporters from '../core/export/exporters.js';
import type { Schema } from '../core/schema/schema.js';
import { readList } from '../visit/attributes.js';
import { warnUnknown } from '../visit/owner.js';
import type { VisitController } from '../visit/visit-controller.js';
import { OnDemand } from './on-demand.js';

interface Host extends LitElement {
  readonly visit: VisitController;
  readonly exports: string | null | undefined;
}

type Shows = Exporter['of'];
type Exporters = typeof AllExporters;

const none: readonly Exporter[] = [];

/** The ways to take a list away. What they are comes after the first cards: it stands in a menu that is folded. */
export class ExportsController {
  readonly #host: Host;
  readonly #shows: Shows;
  readonly #demand: OnDemand<Exporters>;
  #offered: {
    readonly schema: Schema;
    readonly named: Host['exports'];
    readonly all: readonly Exporter[];
  } | null = null;

  constructor(host: Host, shows: Shows) {
    this.#host = host;
    this.#shows = shows;
    this.#demand = new OnDemand(
      host,
      'what a list can be taken away as',
      () => import('../core/export/exporters.js'),
    );
  }

  /** What visitors may take this list away as; the same list as long as nothing of it has changed. */
  get offered(): readonly Exporter[] {
    const { exports: named, visit } = this.#host;
    const { schema } = visit;
    const { tools } = this.#demand;
    if (!tools || !schema) return none;
    const before = this.#offered;
    if (before?.schema === schema && before.named === named) return before.all;
    warnUnknown(this.#host, 'exports', readNamed(named) ?? [], tools.exporters);
    const all = tools.offeredExporters(this.#shows, schema, readNamed(named));
    this.#offered = { schema, named, all };
    return all;
  }

  /** The list is on screen. */
  drawn(): void {
    this.#demand.want();
  }

  settled(): Promise<void> {
    return this.#demand.settled();
  }
}

/** The names in the attribute; null where it says nothing, and what suits the list is offered. */
function readNamed(text: string | null | undefined): readonly string[] | null {
  const names = readList(text);
  if (names.length === 0) return null;
  return names.filter((name) => name !== 'none');
}
