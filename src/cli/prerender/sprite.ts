/**
 * Puts each drawing of a page in one place, from which it is used: the same five stand on every card.
 * @param name tells two lists of a page apart.
 */
export function withSprite(markup: string, name: string): { readonly html: string; readonly sprite: string } {
  const drawings = new Map<string, string>();
  const before = `${name.replace(/[^\w-]/g, '')}-icon-`;
  const html = markup.replace(
    /<svg class="(icon[^"]*)" viewBox="([^"]*)" aria-hidden="true">(.*?)<\/svg>/g,
    (_, look: string, box: string, drawing: string) => {
      const key = `${box}\n${drawing}`;
      const id = drawings.get(key) ?? `${before}${String(drawings.size + 1)}`;
      drawings.set(key, id);
      return `<svg class="${look}" aria-hidden="true"><use href="#${id}"></use></svg>`;
    },
  );
  const symbols = Array.from(drawings, ([key, id]) => {
    const [box = '', drawing = ''] = key.split('\n');
    return `<symbol id="${id}" viewBox="${box}">${drawing.trim()}</symbol>`;
  });
  return {
    html,
    sprite: `<svg class="sprite" width="0" height="0" aria-hidden="true"><defs>${symbols.join('')}</defs></svg>`,
  };
}
