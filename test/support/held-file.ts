/** A file that comes in two halves: the second one when the test says so. */
export interface HeldFile {
  readonly src: string;
  /** Lets the rest of the file come. */
  readonly release: () => void;
}

let files = 0;
const { fetch } = window;
const answers = new Map<string, () => Response>();

afterEach(() => {
  window.fetch = fetch;
  answers.clear();
});

/** Answers for a file with its first half, and keeps the connection open until the rest may come. */
export const holdFile = (name: string, first: string, rest: string, type = 'text/csv'): HeldFile => {
  files += 1;
  const src = `/held/${String(files)}/${name}`;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const body = (): ReadableStream =>
    new ReadableStream({
      async start(controller) {
        controller.enqueue(bytes(first));
        await released;
        controller.enqueue(bytes(rest));
        controller.close();
      },
    });
  answers.set(
    new URL(src, location.href).href,
    () => new Response(body(), { headers: { 'Content-Type': `${type}; charset=utf-8` } }),
  );
  window.fetch = (address, options) => {
    const answer = answers.get(address instanceof Request ? address.url : String(address));
    return answer ? Promise.resolve(answer()) : fetch(address, options);
  };
  return { src, release };
};
