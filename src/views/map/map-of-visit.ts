import { tellsPlaces } from '../../core/places/place-columns.js';
import { loadMapWords, mapWords } from '../../locale/map.js';
import type { VisitController } from '../../visit/visit-controller.js';
import { MapBoard, type MapAttributes } from './map-board.js';
import { PointsOfVisit, type PlacesAttributes } from './points-of-visit.js';

/** What an author says of a map and what it is shown with. */
export interface MapSettings extends MapAttributes, PlacesAttributes {
  readonly fields: string | null | undefined;
  readonly headingLevel: number;
}

/** The map of a list: asks it where everything is, and shows that, or says why there is no map. */
export class MapOfVisit {
  readonly board: MapBoard;
  readonly #points: PointsOfVisit;
  readonly #onChange: () => void;
  #visit: VisitController | null = null;
  #settings: MapSettings | null = null;
  #language = '';
  #words: Promise<void> = Promise.resolve();
  #isTold = false;

  /** @param host whose author is told what makes no sense. @param onChange called when something else is to be seen. */
  constructor(host: HTMLElement, onChange: () => void) {
    this.board = new MapBoard(host);
    this.#onChange = onChange;
    this.#points = new PointsOfVisit(() => {
      this.#changed();
    });
  }

  /** Whether there is something to see: places, or why there are none. */
  get isReady(): boolean {
    return this.#isTold;
  }

  /** Looks at what has changed. */
  follow(visit: VisitController, settings: MapSettings): void {
    this.#visit = visit;
    this.#settings = settings;
    if (visit.locale.language !== this.#language) this.#fetchWords(visit.locale.language);
    this.#points.follow(visit, settings);
    this.#show();
  }

  leave(): void {
    this.#points.leave();
  }

  /** Resolves once everything has its place. */
  async settled(): Promise<void> {
    await Promise.all([this.#words, this.#points.settled()]);
  }

  #fetchWords(language: string): void {
    this.#language = language;
    // Without them it speaks English.
    this.#words = loadMapWords(language)
      .catch(() => undefined)
      .then(() => {
        this.#changed();
      });
  }

  #changed(): void {
    this.#show();
    this.#onChange();
  }

  #show(): void {
    const [visit, settings] = [this.#visit, this.#settings];
    if (!visit || !settings) return;
    const { found } = this.#points;
    const sentence = this.#whyNot(visit);
    if (sentence) this.board.say(sentence);
    else if (found)
      this.board.show({ visit, points: this.#points, found, attributes: settings, ...settings });
    this.#isTold = sentence !== '' || found !== null;
  }

  /** Why there is no map; empty where there is one. */
  #whyNot({ abilities, schema, results, locale }: VisitController): string {
    const words = mapWords(locale.language);
    if (abilities && !abilities.points) return words.unable;
    // Headings without a row tell of nothing yet.
    if (results?.total === 0) return words.empty;
    return schema && !tellsPlaces(schema) ? words.noPlaces : '';
  }
}
