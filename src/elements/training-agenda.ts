import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { cardStyles } from '../cards/card.styles.js';
import { base } from '../chrome/base.styles.js';
import { listStyles } from '../chrome/list.styles.js';
import { searchBoxStyles } from '../chrome/search-box.styles.js';
import { tokens } from '../chrome/tokens.styles.js';
import { AgendaController } from '../frame/agenda-controller.js';
import { ListFrame } from '../frame/list-frame.js';
import { placesStyles } from '../frame/places.styles.js';
import { Sessions } from '../frame/sessions.js';
import { styles } from '../frame/sessions.styles.js';
import { VisitController } from '../visit/visit-controller.js';
import { define } from './define.js';
import { ListAttributes } from './list-attributes.js';

/**
 * @tag training-agenda
 * @summary The programme of a training, an event or a town's workshops, from a CSV or JSON file.
 *
 * @slot - What the page shows without the agenda: a link to the file, or the programme itself in plain HTML. It stays until there is
 *   something to show, and comes back on failure.
 * @slot header - What stands above the list, whatever becomes of it.
 * @slot footer - What stands below it, likewise.
 * @slot empty - Your own sentence where there is nothing to show: the file is empty, or nothing was found.
 * @slot error - Your own sentence where the file could not be shown; the ways out stay.
 * @slot card - `<template slot="card">`: your own card, with `{{column}}`, `data-if="column"` and `data-each="column"`.
 *
 * @fires {ParvisLoadEvent} parvis-load - The file has been read and is shown.
 * @fires {ParvisErrorEvent} parvis-error - The file could not be shown.
 * @fires {ParvisChangeEvent} parvis-change - What the visitor asks for has changed.
 * @fires {ParvisOpenEvent} parvis-open - A session is about to be opened; cancel it to show the session another way.
 *
 * @csspart root - Everything.
 * @csspart search - The search box with its label.
 * @csspart toolbar - The line that holds the count, the layouts and the actions.
 * @csspart count - The heading that says how many sessions there are.
 * @csspart menu - What the list can be taken away by. @csspart menu-button - The button that opens what the list can be taken away by.
 * @csspart action - A button that takes the agenda away: calendar file, print.
 * @csspart views - The choice of a layout. @csspart view - A link to one layout.
 * @csspart past - The button that shows and hides past sessions.
 * @csspart jumps - The ways to days and months. @csspart jump - The way to one day or month.
 * @csspart day - A day and its sessions. @csspart day-title - The heading of a day.
 * @csspart list - The sessions of a day, or the courses. @csspart item - What holds one session or course in the list.
 * @csspart card - One session or course; also `open` while it stands open.
 * @csspart content - What a card shows from your own template.
 * @csspart title - The heading of a session. @csspart time - The hours of a session. @csspart status - That a session is full, moved or cancelled.
 * @csspart kind - What kind of session it is. @csspart facts - Place, people, price, seats. @csspart fact - One line of the facts.
 * @csspart registration - How to register and until when. @csspart dates - The dates of a course.
 * @csspart details - Everything else, once open.
 * @csspart grid - The table of a day. @csspart month - The table of a month.
 * @csspart loading - The sentence while the file takes its time.
 * @csspart error - The sentence when it could not be shown.
 * @csspart notice - What is not shown because there is too much of it.
 * @csspart empty - The sentence when there is nothing.
 * @csspart zone - Whose hours these are, where the visitor's clock shows others. @csspart ended - The sentence when all is over.
 * @csspart shared - What is the same for all sessions. @csspart take - The button for the calendar file of one session.
 * @csspart next - The button that shows more sessions.
 * @csspart distance - How far a session is from the place near which the visitor looks.
 * @csspart near-button - The button that opens what looks near a place. @csspart near - What looks near a place: field, position, distance.
 * @csspart near-input - The field for a commune or a postcode. @csspart near-list - The communes proposed below the field for a commune. @csspart near-option - One commune proposed.
 * @csspart source - Where the data come from.
 */
export class TrainingAgenda extends ListAttributes {
  static override styles: CSSResultGroup = [
    tokens,
    base,
    searchBoxStyles,
    listStyles,
    cardStyles,
    placesStyles,
    styles,
  ];

  static override properties: PropertyDeclarations = {
    ...ListAttributes.properties,
    period: {},
    limit: { type: Number },
    timeZone: { attribute: 'time-zone' },
    places: {},
    radius: {},
  };

  /** The only sessions shown: `2023`, `2023-01`, `2023-01-16`, or from one to another, `2023-01/2023-03`. @attr */
  declare period: string | null | undefined;
  /** How many of the sessions to come are shown, wherever they fall. @attr */
  declare limit: number | null | undefined;
  /** The zone of times without one, by its IANA name; where it is left out, that of a calendar, else that of the visitor. @attr time-zone */
  declare timeZone: string | null | undefined;
  /** Where the tables of communes lie, by which « near me » knows places without coordinates: a folder; the one beside the script where it is left out, `none` for no tables. @attr */
  declare places: string | null | undefined;
  /** The distances that visitors may choose around a place, in kilometres: `5, 10, 20, 50` where it is left out. @attr */
  declare radius: string | null | undefined;

  readonly #agenda = new AgendaController(this);
  readonly visit: VisitController = new VisitController(this, this.#agenda.ask);
  protected readonly frame = new ListFrame(this, (frame) => new Sessions(this, frame, this.#agenda));
}

declare global {
  interface HTMLElementTagNameMap {
    'training-agenda': TrainingAgenda;
  }
}

define('training-agenda', TrainingAgenda);
