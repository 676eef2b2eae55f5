/** What the console is told by `console.warn` while something is done, a line for each call. */
export const warningsDuring = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    said.push(words.map(String).join(' '));
  };
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
};
