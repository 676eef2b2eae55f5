/**
 * What the console is told by `console.warn` while something is done, a line for each call.
 * @param act What is done; it is given what has been told so far, to wait for what comes late.
 */
export const warningsDuring = async (
  act: (said: readonly string[]) => Promise<unknown>,
): Promise<readonly string[]> => {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    said.push(words.map(String).join(' '));
  };
  try {
    await act(said);
  } finally {
    console.warn = warn;
  }
  return said;
};
