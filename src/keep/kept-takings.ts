import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { icons } from '../chrome/icons.js';
import { labelFor } from '../core/base/label.js';
import { keptWords } from '../locale/kept.js';
import type { KeptEntry } from '../visit/keeping.js';
import type { VisitController } from '../visit/visit-controller.js';
import type { ToldKept } from './told-kept.js';
import { keptText, mailAddress } from './kept-message.js';
import { warnMissing } from '../visit/owner.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** A longer link is cut on its way by some programs. */
const LONGEST_LINK = 2000;

/** The ways to take along what is kept: its link, a mail, files, paper. */
export class KeptTakings {
  readonly #host: Host;
  /** The link that could not be put on the clipboard, and is shown instead. */
  #shown: string | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  render(told: readonly ToldKept[], visit: VisitController): TemplateResult {
    const kept = told.map((each) => each.kept);
    const words = keptWords(visit.locale.language);
    const link = linkOf(kept, visit);
    const title = titleOf(visit);
    const mail = visit.schema && mailAddress(title, keptText(told, visit.schema, visit.locale), link);
    const action = (icon: unknown, label: string, onClick: () => void): TemplateResult =>
      html`<button type="button" part="action" class="button quiet" @click=${onClick}>
        ${icon}<span>${label}</span>
      </button>`;
    const entries = kept.map(({ entry }) => entry);
    return html`${action(icons.print, words.print, () => {
      void this.#print(told, visit);
    })}
    ${visit.list?.bind ? action(icons.print, words.book, () => visit.list?.bind?.(entries, title)) : nothing}
    ${
      link
        ? action(icons.link, words.copy, () => {
            void this.#copy(link, visit);
          })
        : nothing
    }
    ${
      link && 'share' in navigator
        ? action(icons.people, words.share, () => {
            // Whoever closes the dialogue has not failed.
            navigator.share({ title, url: link }).catch(() => undefined);
          })
        : nothing
    }
    ${
      mail
        ? html`<a part="action" class="button quiet" href=${mail}
            >${icons.email}<span>${words.mail}</span></a
          >`
        : nothing
    }
    ${(visit.list?.exporters ?? []).map(({ name, icon, label }) =>
      action(icons[icon], labelFor(label, visit.locale.language), () => {
        visit.list?.take(name, entries, title);
      }),
    )}`;
  }

  /** The link itself where it could not be copied, or a sentence where it would be too long. */
  renderLink(kept: readonly KeptEntry[], visit: VisitController): unknown {
    const words = keptWords(visit.locale.language);
    const whole = visit.keeping?.linkTo(kept) ?? null;
    if (whole !== null && linkOf(kept, visit) === null) return html`<p class="hint">${words.tooLong}</p>`;
    if (this.#shown === null || this.#shown !== whole) return nothing;
    return html`<label class="link-shown"
      >${words.copyFailed}
      <input class="field" type="text" readonly @focus=${select} .value=${this.#shown} />
    </label>`;
  }

  async #copy(link: string, visit: VisitController): Promise<void> {
    const words = keptWords(visit.locale.language);
    try {
      await navigator.clipboard.writeText(link);
      this.#shown = null;
      visit.list?.say(words.copied);
    } catch {
      // No permission, or no clipboard outside secure pages: the link is shown, to be copied by hand.
      this.#shown = link;
      visit.list?.say(words.copyFailed);
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot
      .querySelector<HTMLElement>('.kept-panel .link-shown input, .root > .link-shown input')
      ?.focus();
  }

  async #print(told: readonly ToldKept[], visit: VisitController): Promise<void> {
    try {
      const { printKept } = await import('./print-kept.js');
      printKept(told, visit, titleOf(visit));
    } catch (error) {
      warnMissing('what prints kept entries', error);
    }
  }
}

function titleOf(visit: VisitController): string {
  return keptWords(visit.locale.language).title[visit.list?.sessions ? 'sessions' : 'entries'];
}

/** The link to what is kept; null where there is none, or where it would be too long. */
function linkOf(kept: readonly KeptEntry[], visit: VisitController): string | null {
  const link = visit.keeping?.linkTo(kept) ?? null;
  return link !== null && link.length <= LONGEST_LINK ? link : null;
}

function select(event: Event): void {
  (event.target as HTMLInputElement).select();
}
