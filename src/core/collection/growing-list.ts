/** A list of whole numbers from 0 to 2³² − 1 that grows: four bytes each, where an array of numbers takes eight and more. */
export class GrowingList {
  length = 0;
  #items = new Uint32Array(1024);

  push(item: number): void {
    if (this.length === this.#items.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.length++] = item;
  }

  /** The items so far, without a copy: valid until the next `push`. */
  get items(): Uint32Array {
    return this.#items.subarray(0, this.length);
  }
}
