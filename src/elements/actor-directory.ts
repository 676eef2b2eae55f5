import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { cardStyles } from '../cards/card.styles.js';
import { base } from '../chrome/base.styles.js';
import { listStyles } from '../chrome/list.styles.js';
import { searchBoxStyles } from '../chrome/search-box.styles.js';
import { tokens } from '../chrome/tokens.styles.js';
import { Entries } from '../frame/entries.js';
import { styles } from '../frame/entries.styles.js';
import { ListFrame } from '../frame/list-frame.js';
import { VisitController } from '../visit/visit-controller.js';
import { define } from './define.js';
import { ListAttributes } from './list-attributes.js';

/**
 * @tag actor-directory
 * @summary A directory that people can search, sort, share, print and take away, from a CSV or JSON file.
 *
 * @slot - What the page shows without the list: a link to the file, or the list itself in plain HTML. It stays until there is
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
 * @fires {ParvisOpenEvent} parvis-open - An entry is about to be opened; cancel it to show the entry another way.
 *
 * @attr {string} tiles - What lies under the places where the view is a map: `ign`, the address of tiles with `{z}`, `{x}` and `{y}` in it, or a `.pmtiles` file of pictures. Those of another site are asked for after a click.
 * @attr {string} attribution - Whom the tiles of the view `map` are owed to: needed for those of another site.
 * @attr {string} outline - The lines under the places of the view `map`: `departements`, `none`, or the address of a GeoJSON file.
 * @attr {string} center - Where the map of the view `map` begins: latitude, longitude and step.
 *
 * @csspart root - Everything.
 * @csspart search - The search box with its label.
 * @csspart search-input - The field for words.
 * @csspart toolbar - The line that holds the count, the order and the actions.
 * @csspart count - The heading that says how many entries there are.
 * @csspart sort - The choice of the order. @csspart sort-input - The field for the order.
 * @csspart menu - What the list can be taken away by. @csspart menu-button - The button that opens what the list can be taken away by.
 * @csspart action - A button that takes the list away: download, print.
 * @csspart views - The choice between list and table. @csspart view - A link to list or table.
 * @csspart table - The entries as a table. @csspart row - One entry of a table; also `open` while it stands open. @csspart heading - The heading of a column. @csspart heading-button - The button in the heading of a column that sorts.
 * @csspart columns - The choice of columns. @csspart columns-button - The button that unfolds the choice of columns.
 * @csspart map - The map with its buttons and what is said under it. @csspart canvas - The picture of a map.
 * @csspart place - A place on a map, or several near to each other. @csspart map-button - A button that moves the map.
 * @csspart map-action - A button under the map. @csspart map-panel - What stands open beside the map.
 * @csspart panel-title - The name of an entry in the panel. @csspart map-attribution - Whom the lines under the places are owed to.
 * @csspart map-fault - The sentence where something under the places could not be had.
 * @csspart take - The button that takes one entry away, for the visitor’s contacts.
 * @csspart list - The entries. @csspart item - What holds one entry in the list.
 * @csspart card - One entry; also `open` while it stands open.
 * @csspart content - What a card shows from your own template.
 * @csspart title - The heading of an entry.
 * @csspart subtitle - What kind of thing it is, and where.
 * @csspart image - The picture of an entry, where the owner wants pictures.
 * @csspart text - The first lines of the text of an entry.
 * @csspart tags - The values of the main lists of an entry. @csspart tag - One value of a list.
 * @csspart distance - How far an entry is from the place near which the visitor looks.
 * @csspart near-button - The button that opens what looks near a place. @csspart near - What looks near a place: field, position, distance.
 * @csspart near-input - The field for a commune or a postcode. @csspart near-list - The communes proposed below the field for a commune. @csspart near-option - One commune proposed.
 * @csspart facts - Address, phone, e-mail, site, hours. @csspart fact - One line of the facts.
 * @csspart open-now - Whether the place is open at the moment.
 * @csspart definition - What is meant by a value. @csspart definitions - What is meant by the values of a filter.
 * @csspart paragraph - A paragraph of a text that was written as HTML.
 * @csspart details - Everything else about an entry, once it is open. @csspart label - The name of a column among the details. @csspart value - What stands under the name of a column.
 * @csspart more - The button that opens and closes an entry. @csspart copy - The button that copies the link of an entry. @csspart copied - What says that the link was copied.
 * @csspart pagination - The links to pages. @csspart page - A link to one page; also `current`.
 * @csspart loading - The sentence while the file takes its time.
 * @csspart error - The sentence when the file could not be shown. @csspart retry - The button that asks for the file again.
 * @csspart stale - The sentence when a copy stands in for the file.
 * @csspart notice - What is not shown because there is too much of it.
 * @csspart empty - The sentence when there is nothing. @csspart clear - The button that shows everything again.
 * @csspart source - Where the data come from.
 *
 * @cssproperty [--parvis-text=currentColor] - Text.
 * @cssproperty [--parvis-muted] - Text of lesser weight.
 * @cssproperty [--parvis-accent] - Links, buttons, the current page. Derived from the text colour.
 * @cssproperty [--parvis-on-accent] - Text on the accent.
 * @cssproperty [--parvis-surface=transparent] - Behind fields.
 * @cssproperty [--parvis-tint] - Behind tags and under the pointer.
 * @cssproperty [--parvis-border] - Lines between entries.
 * @cssproperty [--parvis-control-border] - Lines around fields and buttons.
 * @cssproperty [--parvis-mark] - Behind words that were searched for.
 * @cssproperty [--parvis-alert] - The line beside an error.
 * @cssproperty [--parvis-focus] - The focus ring.
 * @cssproperty [--parvis-focus-width=2px] - How thick the focus ring is.
 * @cssproperty [--parvis-font=inherit] - A `font` shorthand.
 * @cssproperty [--parvis-radius=0.375em] - Rounded corners.
 * @cssproperty [--parvis-gap=1em] - Space between parts.
 * @cssproperty [--parvis-control-size=2.75em] - Height of fields.
 * @cssproperty [--parvis-title-size=1.125em] - Size of an entry's heading.
 * @cssproperty [--parvis-measure=68ch] - How wide a text may run.
 * @cssproperty [--parvis-map-size] - How high the map is.
 * @cssproperty [--parvis-map-land] - The colour of land.
 * @cssproperty [--parvis-map-water=transparent] - The colour of what is no land.
 * @cssproperty [--parvis-sticky-offset=0px] - Height of a header that sticks to the top of the page.
 */
export class ActorDirectory extends ListAttributes {
  static override styles: CSSResultGroup = [tokens, base, searchBoxStyles, listStyles, cardStyles, styles];

  static override properties: PropertyDeclarations = {
    ...ListAttributes.properties,
    timeZone: { attribute: 'time-zone' },
    book: {},
    places: {},
    radius: {},
  };

  /** Where the clocks of opening hours stand, by its IANA name; the visitor's zone where it is left out. @attr time-zone */
  declare timeZone: string | null | undefined;

  /** Offers to print what was found as a booklet: numbered entries from A to Z, indexes, glossary, the figures of each `<actor-stats>` beside it. Its title; that of the page where it is empty. @attr */
  declare book: string | null | undefined;

  /** Where the tables of communes lie, by which « near me » knows places without coordinates: a folder; the one beside the script where it is left out, `none` for no tables. @attr */
  declare places: string | null | undefined;
  /** The distances that visitors may choose around a place, in kilometres: `5, 10, 20, 50` where it is left out. @attr */
  declare radius: string | null | undefined;

  readonly visit: VisitController = new VisitController(this);
  protected readonly frame = new ListFrame(this, (frame) => new Entries(this, frame));
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-directory': ActorDirectory;
  }
}

define('actor-directory', ActorDirectory);
