/** Opens and closes the failures that need a request to go wrong: they are made only for those who ask to see them. */

function toggle(button: HTMLButtonElement): void {
  const place = document.getElementById(button.getAttribute('aria-controls') ?? '');
  const template = place?.previousElementSibling;
  if (!place || !(template instanceof HTMLTemplateElement)) return;
  const open = button.getAttribute('aria-expanded') !== 'true';
  place.replaceChildren(...(open ? [template.content.cloneNode(true)] : []));
  button.setAttribute('aria-expanded', String(open));
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[aria-controls]')) {
  button.addEventListener('click', () => {
    toggle(button);
  });
}

export {};
