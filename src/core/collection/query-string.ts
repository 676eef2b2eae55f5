/**
 * A query string with these parameters. What it held already and still holds stays as it is written: pages have addresses such as
 * `?article12`, which are not theirs any more with a sign of equality behind.
 */
export function queryWith(query: string, parameters: URLSearchParams): string {
  const rest = [...parameters];
  const written = query.replace(/^\?/, '');
  const kept = (written === '' ? [] : written.split('&')).filter((piece) => {
    const [pair] = new URLSearchParams(`&${piece}`);
    // Between two `&` stands nothing that could be taken away.
    if (!pair) return true;
    const place = rest.findIndex(([name, value]) => name === pair[0] && value === pair[1]);
    return place >= 0 && rest.splice(place, 1);
  });
  return [...kept, ...(rest.length > 0 ? [String(new URLSearchParams(rest))] : [])].join('&');
}
