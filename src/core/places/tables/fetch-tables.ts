import { Tables } from './tables.js';

const folders = new Map<string, Tables>();

/** The tables in a folder, the same for all who name it. */
export function tablesIn(folder: string): Tables {
  const tables = folders.get(folder) ?? new Tables((name) => fetchTable(folder, name));
  folders.set(folder, tables);
  return tables;
}

/** A page of HTML is what servers answer who do not say that a file is missing. */
async function fetchTable(folder: string, name: string): Promise<string | null> {
  try {
    const response = await fetch(new URL(`${name}.txt`, folder), {
      referrerPolicy: 'no-referrer',
      credentials: 'omit',
    });
    const text = response.ok ? await response.text() : '';
    return text.startsWith('parvis ') ? text : null;
  } catch {
    return null;
  }
}
