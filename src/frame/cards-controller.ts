import { tryUrl } from '../core/base/try-url.js';
import type { LitElement } from 'lit';
import type { Entry, Results } from '../core/collection/collection.js';
import type { CardContext } from '../cards/card-context.js';
import type { CardPlan } from '../cards/card-plan.js';
import { HoursController } from '../cards/hours-controller.js';
import type { CardTemplate, TemplateFault } from '../cards/template/card-template.js';
import { planAround } from '../cards/template/render-template.js';
import { TemplateController } from '../cards/template/template-controller.js';
import type { StatusController } from '../chrome/status-controller.js';
import type { Locale } from '../locale/locale.js';
import { baseAddress, ownerLink } from '../visit/owner-link.js';
import type { VisitController } from '../visit/visit-controller.js';
import type { FocusController } from './focus-controller.js';
import { OpenCards, type Cards } from './open-cards.js';

/** What the page's author says of cards. */
export interface CardsHost extends LitElement {
  readonly visit: VisitController;
  readonly locale: Locale;
  readonly src: string | null | undefined;
  readonly headingLevel: number | null | undefined;
  readonly images: boolean | undefined;
  readonly correctionUrl: string | null | undefined;
  readonly timeZone?: string | null | undefined;
}

/** What all cards of a list have in common: which stand open, the author's template, and what few files need to be drawn. */
export class CardsController {
  readonly open: OpenCards;
  readonly hours: HoursController;
  readonly #host: CardsHost;
  readonly #status: StatusController;
  readonly #focus: FocusController;
  readonly #templates: TemplateController;
  /** The card whose link was copied last, or is shown to be copied by hand. */
  #copied: { readonly id: string; readonly isShown: boolean } = { id: '', isShown: false };

  constructor(
    host: CardsHost,
    { status, focus }: { readonly status: StatusController; readonly focus: FocusController },
    cards: Cards,
  ) {
    this.#host = host;
    this.#status = status;
    this.#focus = focus;
    this.#templates = new TemplateController(host);
    this.hours = new HoursController(host);
    this.open = new OpenCards(host, host.visit, focus, cards);
  }

  /** Any column of an open card may hold opening hours. */
  follow(): void {
    if (this.open.ids.size > 0) this.hours.want();
  }

  /** Whether the author's template is there, if there is one: drawn before, cards would change under the visitor's eyes. */
  get isReady(): boolean {
    return !this.#templates.isPending;
  }

  settled(): Promise<void> {
    return this.hours.settled();
  }

  /** The page author's own card; null where the ordinary one is drawn. */
  get template(): CardTemplate | null {
    const { collection } = this.#host.visit;
    if (!collection) return null;
    return this.#templates.templateFor(collection.schema, collection.complete, this.fileAddress);
  }

  /** What is wrong with it, for the owner. */
  get templateFaults(): readonly TemplateFault[] {
    return this.template ? [] : this.#templates.faults;
  }

  /** What addresses in the file are relative to. */
  get fileAddress(): string {
    return tryUrl(this.#host.src ?? '', baseAddress())?.href ?? '';
  }

  /** What decides how cards look, besides what they tell: where none of it has changed, none is drawn again. */
  get standing(): readonly unknown[] {
    const { locale, visit, headingLevel, images } = this.#host;
    return [
      this.open.ids,
      visit.addressName,
      visit.corrector,
      this.#copied,
      locale,
      headingLevel,
      images,
      this.template,
      this.hours.tools,
    ];
  }

  /** What every card of the list needs to know. */
  context<Plan extends CardPlan>(
    results: Results,
    plan: Plan,
    exporters: CardContext['exporters'],
  ): CardContext & { readonly plan: Plan } {
    const { visit, locale, headingLevel, images, timeZone } = this.#host;
    const addressOf = visit.entryAddresses();
    const { template } = this;
    const { id, isShown } = this.#copied;
    return {
      exporters,
      plan: template ? planAround(plan, template) : plan,
      template,
      terms: results.terms,
      locale,
      hours: this.hours.tools,
      timeZone,
      ...(images && { images: this.fileAddress }),
      headingLevel: headingLevel ?? 3,
      addressOf: (entry) => addressOf(entry.id),
      onCorrect: visit.corrector,
      correctionOf: (entry) => this.#correctionOf(entry),
      isOpen: (entry) => this.open.ids.has(entry.id),
      onToggle: (entry) => {
        this.open.toggle(entry);
      },
      onCopy:
        visit.addressName === null || visit.abilities?.find === false
          ? null
          : (entry) => {
              void this.#copy(addressOf(entry.id), entry.id);
            },
      linkShown: isShown ? id : '',
      copied: isShown ? '' : id,
    };
  }

  #correctionOf({ id }: Entry): string | null {
    return ownerLink(this.#host.correctionUrl?.replaceAll('{id}', encodeURIComponent(id)) ?? null);
  }

  async #copy(href: string, id: string): Promise<void> {
    let isShown = false;
    try {
      await navigator.clipboard.writeText(href);
      this.#status.sayAgain(this.#host.locale.messages.entry.copied);
    } catch {
      // No permission, or no clipboard outside secure pages: the link is shown, to be copied by hand.
      isShown = true;
      this.#status.sayAgain(this.#host.locale.messages.entry.copyFailed);
      this.#focus.later('link');
    }
    this.#copied = { id, isShown };
    this.#host.requestUpdate();
  }
}
