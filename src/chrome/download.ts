/** Hands a text or a picture to the visitor as a file, made in the page: nothing is sent anywhere. */
export function download(name: string, content: string | Blob, type = 'text/csv;charset=utf-8'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read the address in a later task.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** The name of a file to take away, after the one it comes from: letters, digits and hyphens, so that nothing can be smuggled in. */
export function fileNameFrom(src: string | null | undefined, fallback: string, extension = 'csv'): string {
  const last = (src ?? '').split(/[?#]/)[0]?.split('/').pop() ?? '';
  const stem = last
    .replace(/\.[a-z]+$/i, '')
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${stem.slice(0, 60) || fallback}.${extension}`;
}
