/** A list of whole numbers from 0 to 2³² − 1 that grows: four bytes each, where an array of numbers takes eight and more. */
export class GrowingList {
  length = 0;
  #items = new Uint32Array(1024);

  push(item: number): void {
    if (this.length === this.#items.length) this.reserve(this.length * 2);
    this.#items[this.length++] = item;
  }

  /** Makes room for so many items in all: one large piece of memory instead of ever larger ones. */
  reserve(room: number): void {
    if (room <= this.#items.length) return;
    const larger = new Uint32Array(room);
    larger.set(this.#items.subarray(0, this.length));
    this.#items = larger;
  }

  /** The items so far, without a copy: valid until the next `push`. */
  get items(): Uint32Array {
    return this.#items.subarray(0, this.length);
  }
}
