/** What of the ways to reach somebody may stand in static pages and feeds: none, sites, or all. */
export const contactChoices = ['none', 'site', 'all'] as const;
export type Contacts = (typeof contactChoices)[number];
