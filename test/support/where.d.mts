export const everyEngine: readonly (readonly [place: string, reason: string])[];
export const runsIn: (browser: string, file: string) => boolean;
