import type { RawCell } from './workbook.js';

/**
 * The text of a cell with the address that a click on it leads to, as files that hold only text write it: `[Le site](https://…)`. A
 * mailbox and a number to call stand for themselves.
 */
export function linkedText({ text, link }: RawCell): string {
  if (link === undefined) return text;
  const mailbox = /^mailto:([^?]+)/i.exec(link)?.[1];
  if (mailbox !== undefined) return text.includes('@') ? text : decoded(mailbox);
  if (!/^https?:\/\//i.test(link) || text.includes('\n') || isAddress(text)) return text;
  return `[${text}](${link.trim().replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** `https://le-fil.example`, `le-fil.example/contact`, `contact@le-fil.example`. */
function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$|@/i.test(text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
