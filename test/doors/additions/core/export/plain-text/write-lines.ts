import type { Taken } from '../exporter.js';

export const writeLines = async ({ entries }: Taken): Promise<string> => {
  const lines: string[] = [];
  for await (const some of entries()) lines.push(...some.map(({ cells }) => cells[0] ?? ''));
  return lines.join('\n');
};
