import { html, nothing, type LitElement } from 'lit';
import type { CardContext } from '../cards/card-context.js';
import { addStyles } from '../chrome/add-styles.js';
import { icons } from '../chrome/icons.js';
import type { Collection, Entry, Results } from '../core/collection/collection.js';
import type { KnownNearness } from '../core/places/near.js';
import type { Places } from '../core/places/places.js';
import { meantBy, suggestPlaces, type Suggestion } from '../core/places/suggest.js';
import { HERE } from '../core/collection/selection.js';
import { nearWords, type NearWords, type PositionFailure } from '../locale/near.js';
import { form, numbered, type Forms } from '../locale/plural.js';
import { warnMissing } from '../visit/owner.js';
import type { VisitController } from '../visit/visit-controller.js';
import { renderNear } from './near-panel.js';
import { nearStyles } from './near.styles.js';
import { PlaceField } from './place-field.js';
import { askPosition } from './position.js';
import { kilometresOf, toldAway } from './told-away.js';
import { toldPlace } from './told-place.js';

/** How far is looked at first, where that distance is offered. */
const USUAL = 20;

/** Up to how many times the size of its text a list has no room for the panel above its entries. */
const NARROW = 30;

/** A list near whose places visitors may look. */
interface Host extends LitElement {
  readonly visit: VisitController;
}

/** What a list draws once its visitor looks near a place: field, distance, what is said of entries, chip. */
export class NearTools {
  readonly #host: Host;
  readonly #field: PlaceField;
  #isOpen = false;
  #asked: 'asking' | PositionFailure | null = null;

  constructor(host: Host) {
    this.#host = host;
    addStyles(host, nearStyles);
    const { visit } = host;
    this.#field = new PlaceField(host, {
      locale: () => visit.locale,
      suggest: async (text) => suggestPlaces(text, await this.#places(), visit.scope.places ?? ''),
      meant: meantBy,
      onChoose: this.#onChoose,
      say: (sentence) => visit.list?.say(sentence),
    });
  }

  /** How far entries are, where that is told. */
  get onCards(): Pick<CardContext, 'away'> {
    return this.isNear ? { away: { label: this.orderLabel, render: this.renderAway, tell: this.tell } } : {};
  }

  renderPanel(): unknown {
    if (!this.#isOpen) return nothing;
    const { selection, locale, results } = this.#host.visit;
    return renderNear({
      words: this.#words,
      locale,
      field: this.#field.render(),
      near: selection.near,
      within: selection.within,
      nearness: results?.near ?? null,
      asked: this.#asked,
      isCounted: !this.#host.visit.list?.sessions,
      onPosition: this.#onPosition,
      onWithin: (within) => {
        this.#host.visit.select({ within, open: '' });
      },
      onEscape: this.onEscape,
    });
  }

  /** How far an entry is, in words; empty where nobody knows. */
  readonly tell = ({ away }: Entry): string => (away ? toldAway(away, this.#host.visit.locale) : '');

  readonly renderAway = (entry: Entry): unknown => {
    const told = this.tell(entry);
    return told === '' ? nothing : html`<p part="distance" class="distance">${icons.place}${told}</p>`;
  };

  /** Whether entries stand in the order of their distance, and are told it. */
  get isNear(): boolean {
    return this.#nearness !== null;
  }

  get orderLabel(): string {
    return this.#words.order;
  }

  /** What is near what, in words: for the chip, for those who listen, for files that are taken away. */
  get sentence(): string {
    const { selection, results, locale } = this.#host.visit;
    return toldPlace(selection, results?.near, locale);
  }

  /** The place that was asked for, to be taken away. */
  get chip(): { readonly text: string; readonly label: string; readonly onRemove: () => void } | null {
    const { sentence } = this;
    if (sentence === '') return null;
    return { text: sentence, label: this.#words.remove(sentence), onRemove: this.#onRemove };
  }

  /** That nothing is near enough, and the way to the nearest; `null` where it is not the distance that leaves nothing. */
  renderNothing({ count }: Results): unknown {
    const { within } = this.#host.visit.selection;
    const nearness = this.#nearness;
    if (count > 0 || within <= 0 || !nearness || nearness.anywhere === 0) return null;
    const further = this.#further(nearness);
    const { number } = this.#host.visit.locale;
    return html`<div part="empty" class="empty">
      <p>${this.nothingSentence(nearness)}</p>
      <p class="ways">
        <button
          type="button"
          part="clear"
          class="button"
          @click=${() => {
            this.#host.visit.select({ within: further, open: '' });
          }}
        >
          ${further > 0 ? this.#words.further(number(further)) : this.#words.everything}
        </button>
      </p>
    </div>`;
  }

  nothingSentence({ nearest }: KnownNearness): string {
    const { locale, selection } = this.#host.visit;
    const within = locale.number(selection.within);
    if (!nearest) return this.#words.nowhereNear(within);
    const { away, town } = nearest;
    const tell = away.isAbout ? this.#words.nothingAbout : this.#words.nothing;
    return tell(within, locale.number(kilometresOf(away)), town);
  }

  /** The least distance that is offered and reaches the nearest; 0 for any. */
  #further({ nearest, radius }: KnownNearness): number {
    const reached = radius.find(
      ({ kilometres, count }) => nearest && kilometres >= nearest.away.kilometres && count > 0,
    );
    return reached?.kilometres ?? 0;
  }

  get #words(): NearWords {
    return nearWords(this.#host.visit.locale.language);
  }

  get #nearness(): KnownNearness | null {
    const near = this.#host.visit.results?.near;
    return near?.isKnown ? near : null;
  }

  async #pointsOf(collection: Collection, scope: VisitController['scope']): Promise<Places | null> {
    const { selection } = this.#host.visit;
    const question = { selection: { ...selection, near: '', within: 0 }, scope };
    try {
      return (await collection.points?.(question, never))?.places ?? null;
    } catch (error) {
      warnMissing('what tells where entries are', error);
      return null;
    }
  }

  /** Those of the tables too, once the visitor looks for a place. */
  async #places(): Promise<Places> {
    const { collection, scope } = this.#host.visit;
    const places = collection && (await this.#pointsOf(collection, scope));
    if (!places) throw new Error('Nobody knows where entries are.');
    return places;
  }

  #counted(forms: Forms, count: number): string {
    const { plural, number } = this.#host.visit.locale;
    return numbered(form(plural(count), forms), number(count));
  }

  /** What tells a place and a distance from others, with what those who listen are told when it is new. */
  get choices(): readonly (readonly [string, string])[] {
    const { near, within } = this.#host.visit.selection;
    return [[`near ${near} ${String(within)}`, this.#news]];
  }

  get #news(): string {
    const nearness = this.#nearness;
    const { near } = this.#host.visit.selection;
    if (near !== '' && this.#host.visit.results?.near?.isKnown === false) return this.#words.unknown;
    if (!nearness) return '';
    return [this.sentence, nearness.about > 0 ? this.#counted(this.#words.inTowns, nearness.about) : '']
      .filter(Boolean)
      .join('. ');
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  readonly onOpen = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#asked = null;
    // An address may have brought the place.
    if (this.#field.text === '') this.#field.text = this.#nearness?.name ?? '';
    this.#host.requestUpdate();
    if (!this.#isOpen) return;
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('#near')?.focus();
    });
  };

  readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.stopPropagation(); // a dialog around the list is not closed with it
    this.#host.renderRoot.querySelector<HTMLElement>('.near-button')?.focus();
    this.#isOpen = false;
    this.#host.requestUpdate();
  };

  readonly #onChoose = ({ near }: Suggestion): void => {
    this.#asked = null;
    const { visit } = this.#host;
    visit.select({ near, within: this.#usualWithin, open: '' });
    this.#makeRoom();
  };

  /** Where the list is narrow, the panel would push away what was asked for: it closes, and its chip tells the place and takes it back. */
  #makeRoom(): void {
    const { clientWidth } = this.#host;
    if (clientWidth >= NARROW * parseFloat(getComputedStyle(this.#host).fontSize)) return;
    this.#isOpen = false;
    this.#host.requestUpdate();
    this.#host.visit.list?.showResults();
  }

  get #usualWithin(): number {
    const { selection, scope } = this.#host.visit;
    if (selection.near !== '') return selection.within;
    const radius = scope.radius ?? [];
    return radius.includes(USUAL) ? USUAL : (radius.at(-1) ?? 0);
  }

  readonly #onRemove = (): void => {
    this.#field.text = '';
    this.#host.visit.select({ near: '', within: 0, open: '' });
    // There may be no other chip to take the focus.
    this.#host.visit.list?.showResults();
  };

  readonly #onPosition = (): void => {
    if (this.#asked === 'asking') return;
    this.#asked = 'asking';
    this.#host.visit.list?.say(this.#words.asking);
    this.#host.requestUpdate();
    void askPosition().then((asked) => {
      const isFailure = typeof asked === 'string';
      this.#asked = isFailure ? asked : null;
      if (isFailure) this.#host.visit.list?.say(this.#words.failures[asked]);
      else {
        this.#field.text = '';
        this.#host.visit.lookNear({ position: asked });
        this.#host.visit.select({ near: HERE, within: this.#usualWithin, open: '' });
        this.#makeRoom();
      }
      this.#host.requestUpdate();
    });
  };
}

const never = new AbortController().signal;
