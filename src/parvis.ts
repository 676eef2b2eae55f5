/**
 * What a page loads by one line: the script of the folder `parvis/`. It holds nothing: a site may load it as `parvis.js?ver=6.5`, and
 * what it held would be loaded a second time by whoever imported it under its own name. Whatever cannot be read here, because a file
 * is missing or the browser too old for it, leaves the page what its author wrote between the tags.
 */

/** What the page has then; undefined where it could not be had. */
export const page = import('./page.js').catch((error: unknown) => {
  console.warn(
    'Parvis: its scripts could not be loaded. The folder parvis/ must be copied as a whole, and read by a browser of 2022 or later.',
    error,
  );
  return undefined;
});
