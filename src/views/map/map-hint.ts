import type { MapWords } from '../../locale/map.js';

/** How a visitor has tried to move the map: by the wheel without its key, by one finger, which moves the page. */
export type Tried = 'wheel' | 'finger';

/** How long a hint stays, in milliseconds. */
const HINT = 1800;

/** What is told to those who try to move the map as they would move the page. */
export class MapHint {
  readonly #onChange: () => void;
  #tried: Tried | null = null;
  #ends: ReturnType<typeof setTimeout> | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get isShown(): boolean {
    return this.#tried !== null;
  }

  tell(tried: Tried): void {
    this.stop();
    this.#ends = setTimeout(() => {
      this.#tried = null;
      this.#onChange();
    }, HINT);
    if (this.#tried === tried) return;
    this.#tried = tried;
    this.#onChange();
  }

  /** The map has left the page. */
  stop(): void {
    clearTimeout(this.#ends);
  }

  textIn(words: MapWords): string {
    if (this.#tried === 'finger') return words.fingers;
    return /Mac|iP(?:hone|ad)/.test(navigator.platform) ? words.wheelMac : words.wheel;
  }
}
