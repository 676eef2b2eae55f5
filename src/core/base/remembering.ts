/**
 * The same function, which keeps what it made of the last texts: lists are drawn again at each key, from much the same cells.
 * @param most how many texts; one more, and it begins anew.
 */
export function remembering<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const value = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
