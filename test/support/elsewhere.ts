/** The same page under its other name: a server of another origin, which shares nothing with this one. */
export const elsewhere = (path: string): string =>
  location.origin.replace(/localhost|127\.0\.0\.1/, (host) =>
    host === 'localhost' ? '127.0.0.1' : 'localhost',
  ) + path;
