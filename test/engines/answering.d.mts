/** What a stand-in answers. */
export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type Answering = (url: URL) => Answered | null | Promise<Answered | null>;

/** A `fetch` that asks these one after the other, and the addresses it was asked for. */
export const fetchFrom: (...answers: readonly Answering[]) => {
  readonly fetch: typeof globalThis.fetch;
  readonly asked: readonly URL[];
};
