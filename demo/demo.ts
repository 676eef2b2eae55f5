/** Gives every block of code of the page a button that copies it. */

const words = {
  fr: { copy: 'Copier le code', copied: 'Code copié', failed: 'Copie impossible : sélectionnez le code' },
  en: { copy: 'Copy the code', copied: 'Code copied', failed: 'Not copied: select the code yourself' },
  ar: { copy: 'نسخ الشيفرة', copied: 'تم النسخ', failed: 'تعذر النسخ' },
} as const;

const isKnown = (lang: string): lang is keyof typeof words => Object.hasOwn(words, lang);

const { lang } = document.documentElement;

const { copy, copied, failed } = words[isKnown(lang) ? lang : 'fr'];

function addCopyButton(block: Element): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = copy;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(block.querySelector('code')?.textContent.trim() ?? '').then(
      () => (status.textContent = ` ${copied}`),
      () => (status.textContent = ` ${failed}`),
    );
  });
  block.append(button, status);
}

// The clipboard is there on pages served by https and by this machine alone.
if ('clipboard' in navigator) document.querySelectorAll('.code').forEach(addCopyButton);

export {};
