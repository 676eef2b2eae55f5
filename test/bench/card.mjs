/**
 * The card of an entry, as the static page, List.js and ItemsJS show it. It goes into their pages as source, so it
 * refers to nothing outside itself. `cells` are the twenty cells of a row.
 */
export function card(cells) {
  const text = (value) => value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const [, name, kind, description, domains, , , , postcode, town, , , , , phone, mail, site] =
    cells.map(text);
  const link = (address, label) => (label ? `<li><a href="${address}">${label}</a></li>` : '');
  return `<li class="card">
    <h3>${name}</h3>
    <p>${kind} · ${postcode} ${town}</p>
    <p>${description}</p>
    <p>${domains}</p>
    <ul>${link(`tel:${phone.replaceAll(' ', '')}`, phone)}${link(`mailto:${mail}`, mail)}${link(site, site)}</ul>
  </li>`;
}

export const style = `
  body { font: 1rem/1.5 sans-serif; margin: 1rem auto; max-width: 70rem }
  ul { list-style: none; padding: 0 }
  .card { border: 1px solid #ccc; border-radius: 4px; margin: 0 0 1rem; padding: 1rem }
  .card h3 { margin: 0 }
  .card ul { display: flex; flex-wrap: wrap; gap: 1rem; margin: 0 }`;
