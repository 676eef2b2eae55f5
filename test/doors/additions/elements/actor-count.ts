import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CompanionController } from '../visit/companion-controller.js';
import { define } from './define.js';

/** A companion from outside: says how many entries its list has found, and searches when asked. */
export class ActorCount extends LitElement {
  static override properties: PropertyDeclarations = { for: {} };

  declare for: string | null | undefined;
  readonly #companion = new CompanionController(this);

  protected override render(): TemplateResult {
    const { visit } = this.#companion;
    if (!visit?.results) return html`<slot></slot>`;
    return html`<p>${visit.results.count} sur ${visit.results.total}</p>
      <button
        type="button"
        @click=${() => {
          visit.select({ words: 'Brest' }, 'step');
        }}
      >
        À Brest
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-count': ActorCount;
  }
}

define('actor-count', ActorCount);
