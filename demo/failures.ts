/** Opens and closes the failures that need a request to go wrong: they are made only for those who ask to see them. */

const companions = ['map', 'index', 'stats', 'guide', 'kept', 'form'];

/** All that can stand beside a list, as a page would have them. */
function beside(list: string): readonly Element[] {
  return companions.map((name) => {
    const element = document.createElement(`actor-${name}`);
    element.setAttribute('for', list);
    element.setAttribute('to', 'annuaire@exemple.example');
    element.textContent = `<actor-${name}>`;
    return element;
  });
}

/** Where `keep-copy` keeps what it has read last, and how it says when that was. */
const [PLACE, MADE] = ['parvis-copies', 'x-parvis-made'];
const DAYS = 3 * 24 * 60 * 60 * 1000;

/** Keeps a file as the copy of another one that is not there, as a visit some days ago would have. */
async function putCopy(from: string, list: Element | null): Promise<void> {
  const address = new URL(list?.getAttribute('src') ?? '', location.href).href;
  const body = await (await fetch(from)).blob();
  const headers = { [MADE]: String(Date.now() - DAYS), 'content-type': 'text/csv' };
  await (await caches.open(PLACE)).put(address, new Response(body, { headers }));
}

async function toggle(button: HTMLButtonElement): Promise<void> {
  const place = document.getElementById(button.getAttribute('aria-controls') ?? '');
  const template = place?.previousElementSibling;
  if (!place || !(template instanceof HTMLTemplateElement)) return;
  const open = button.getAttribute('aria-expanded') !== 'true';
  const { copy, beside: list } = template.dataset;
  button.setAttribute('aria-expanded', String(open));
  if (copy !== undefined && open) await putCopy(copy, template.content.firstElementChild);
  else if (copy !== undefined) await caches.delete(PLACE);
  const content = [template.content.cloneNode(true), ...(list === undefined ? [] : beside(list))];
  place.replaceChildren(...(open ? content : []));
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[aria-controls]')) {
  button.addEventListener('click', () => {
    void toggle(button);
  });
}

export {};
