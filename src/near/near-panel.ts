import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../chrome/icons.js';
import type { KnownNearness, Nearness } from '../core/places/near.js';
import type { Locale } from '../locale/locale.js';
import type { NearWords, PositionFailure } from '../locale/near.js';
import { form, numbered, type Forms } from '../locale/plural.js';

/** What the panel shows and does. */
export interface NearView {
  readonly words: NearWords;
  readonly locale: Locale;
  readonly field: unknown;
  readonly near: string;
  readonly within: number;
  readonly nearness: Nearness | null;
  readonly asked: 'asking' | PositionFailure | null;
  /** Whether what is counted is what the list shows: an agenda has several sessions of one entry. */
  readonly isCounted: boolean;
  readonly onPosition: () => void;
  readonly onWithin: (kilometres: number) => void;
  readonly onEscape: (event: KeyboardEvent) => void;
}

/** The field, the button that asks the device, the distance, and what is to be known of distances. */
export function renderNear(view: NearView): TemplateResult {
  const { words, field, nearness, near, asked } = view;
  const known = near !== '' && nearness?.isKnown ? nearness : null;
  return html`<div class="near" part="near" role="group" aria-label=${words.open} @keydown=${view.onEscape}>
    <div class="near-fields">
      ${field} ${known ? renderWithin(view, known) : nothing} ${renderPosition(view)}
    </div>
    ${asked === null ? nothing : html`<p class="near-trouble">${asked === 'asking' ? words.asking : words.failures[asked]}</p>`}
    ${near !== '' && nearness?.isKnown === false ? html`<p class="near-trouble">${words.unknown}</p>` : nothing}
    ${known ? html`<p class="hint">${notes(view, known).join(' ')}</p>` : nothing}
  </div>`;
}

function renderPosition({ words, asked, onPosition }: NearView): TemplateResult {
  return html`<div class="near-position">
    <button
      type="button"
      part="action"
      class="button"
      aria-describedby="near-asks"
      aria-disabled=${asked === 'asking' ? 'true' : nothing}
      @click=${onPosition}
    >
      ${icons.place}<span>${words.position}</span>
    </button>
    <p id="near-asks" class="hint">${words.positionHint}</p>
  </div>`;
}

function renderWithin(
  { words, locale, within, isCounted, onWithin }: NearView,
  { radius, anywhere, isAbout }: KnownNearness,
): TemplateResult {
  const { number } = locale;
  const told = isAbout ? words.withinAbout : words.within;
  const counted = (distance: string, count: number): string =>
    isCounted ? words.counted(distance, number(count)) : distance;
  const isOffered = within === 0 || radius.some(({ kilometres }) => kilometres === within);
  return html`<div class="near-within">
    <label for="within">${words.distance}</label>
    <select
      id="within"
      class="field"
      @change=${(event: Event) => {
        onWithin(Number((event.target as HTMLSelectElement).value));
      }}
    >
      ${radius.map(
        ({ kilometres, count }) =>
          html`<option value=${kilometres} ?selected=${kilometres === within}>
            ${counted(told(number(kilometres)), count)}
          </option>`,
      )}
      ${isOffered ? nothing : html`<option value=${within} selected>${`${number(within)}\u00a0km`}</option>`}
      <option value="0" ?selected=${within === 0}>${counted(words.anywhere, anywhere)}</option>
    </select>
  </div>`;
}

function notes(
  { words, locale: { number, plural } }: NearView,
  { about, rough, nowhere, isRough, isFromTables }: KnownNearness,
): readonly string[] {
  const counted = (forms: Forms, count: number): string =>
    count > 0 ? numbered(form(plural(count), forms), number(count)) : '';
  return [
    words.straight,
    isRough ? words.roughCentre : '',
    counted(words.inTowns, about),
    isRough ? '' : counted(words.inNeighbourhoods, rough),
    counted(words.nowhere, nowhere),
    isFromTables ? words.source : '',
  ].filter(Boolean);
}
