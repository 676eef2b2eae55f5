/** Names of the zone in which servers stand that are set to none. */
const greenwich = /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Unknown)?$/;

/** The zone of the machine; that of a server in Greenwich is nobody's, and French readers are the most. */
export function zoneHere(machine = new Intl.DateTimeFormat().resolvedOptions().timeZone): string {
  return greenwich.test(machine) ? 'Europe/Paris' : machine;
}
