/**
 * The months, folded, in order, in French, English, German, Spanish, Italian, Dutch, Portuguese, Catalan and Basque; a beginning of a
 * name stands for it (`févr.`, `sept`).
 */
const names =
  'janvier january januar janner januari enero gennaio janeiro gener urtarrilaren,fevrier february februar febrero febbraio februari fevereiro febrer otsailaren,mars march marz maerz mrz marzo maart mrt marco martxoaren,avril april abril aprile apirilaren,mai may mayo maggio mei maio maig maiatzaren,juin june juni junio giugno junho juny ekainaren,juillet july juli julio luglio julho juliol uztailaren,aout august agosto augustus agost abuztuaren,septembre september septiembre setiembre settembre setembro setembre irailaren,octobre october oktober octubre ottobre outubro urriaren,novembre november noviembre novembro azaroaren,decembre december dezember diciembre dicembre dezembro desembre abenduaren'.split(
    ',',
  );

/** The month that a name of three letters or more begins, 0 for none and for `jui`. « 27 au 2027 » names no August. */
export function monthNamed(name: string): number {
  if (name === 'au') return 0;
  const [only = '', ...others] = names.filter((each) => ` ${each}`.includes(` ${name}`));
  return others.length === 0 ? names.indexOf(only) + 1 : 0;
}
