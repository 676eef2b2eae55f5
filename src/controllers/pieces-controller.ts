import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Piece } from '../core/piece.js';

/** Has what a host needs fetched, and the host drawn again once it has come. */
export class PiecesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #awaited = new Map<Piece<unknown>, Promise<void>>();
  readonly #missing = new Set<Piece<unknown>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whoever comes back to the page tries again. */
  hostConnected(): void {
    this.#missing.clear();
  }

  /** What a piece holds; null while it is on its way, and where it cannot be had. */
  get<Module>(piece: Piece<Module>): Module | null {
    if (!piece.now && !this.#awaited.has(piece) && !this.#missing.has(piece))
      this.#awaited.set(piece, this.#wait(piece));
    return piece.now;
  }

  /** Whether a piece is there, or will never be. */
  isSettled(piece: Piece<unknown>): boolean {
    return this.get(piece) !== null || this.#missing.has(piece);
  }

  /** Resolves once nothing is on its way any more. */
  async settled(): Promise<void> {
    while (this.#awaited.size > 0) await Promise.all(this.#awaited.values());
  }

  async #wait(piece: Piece<unknown>): Promise<void> {
    try {
      await piece.load();
    } catch (error) {
      this.#missing.add(piece);
      console.warn(
        'Parvis: a script could not be loaded. The folder parvis.light/ must lie beside parvis.light.js.',
        error,
      );
    }
    this.#awaited.delete(piece);
    this.#host.requestUpdate();
  }
}
