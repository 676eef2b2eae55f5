/** Minutes east of Greenwich of what mail, Java and people call zones: RFC 2822 (4.3), and the zones of Europe. */
const offsets: ReadonlyMap<string, number> = new Map(
  'z0 utc0 gmt0 wet0 west60 bst60 cet60 met60 mez60 cest120 mesz120 eet120 eest180 est-300 edt-240 cst-360 cdt-300 mst-420 mdt-360 pst-480 pdt-420'
    .split(' ')
    .map((pair) => {
      const [, name = '', minutes = ''] = /^([a-z]+)(.+)$/.exec(pair) ?? [];
      return [name, Number(minutes)];
    }),
);

/**
 * Minutes east of Greenwich, as texts tell them, folded: `z`, `+01:00`, `-0330`, `utc+2`, `cest`.
 * @returns null for anything else.
 */
export function offsetNamed(text: string): number | null {
  const match = /^(?:utc|gmt)?\s?([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (!match) return offsets.get(text) ?? null;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}
