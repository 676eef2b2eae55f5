import type { Row } from '../list.mjs';

export interface Guard {
  /** The address of the index behind it. */
  readonly address: string;
  stop(): Promise<void>;
}

export function whyNoGuard(): string | null;
export function startGuard(options: {
  readonly upstream: string;
  readonly index?: string;
  readonly rate?: number;
}): Promise<Guard>;
export const guarded: {
  readonly words: (row: Row) => readonly string[];
  readonly asks: (value: string, column: string) => boolean;
};
export function searchOf(body: object): string;
export const unwanted: readonly { readonly name: string; readonly body: object }[];
