/** The parts of an address; null where it is none. (`URL.canParse` is younger than some browsers that we serve.) */
export function tryUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
