/** A text between quotation marks, as gettext writes it. */
const textIn = (quoted) => JSON.parse(quoted);

/** The pairs of a .po file: what is said, and how the language says it; what is not translated is left out. */
const pairsIn = (po) =>
  po
    .split(/\n{2,}/)
    .map((entry) => {
      const strings = { msgctxt: '', msgid: '', msgstr: '' };
      let name = '';
      for (const line of entry.split('\n')) {
        const [, key, quoted] = /^(?:(msgctxt|msgid|msgstr) )?(".*")$/.exec(line) ?? [];
        name = key ?? name;
        if (quoted !== undefined) strings[name] += textIn(quoted);
      }
      const context = strings.msgctxt === '' ? '' : `${strings.msgctxt}\u0004`;
      return [context + strings.msgid, strings.msgstr];
    })
    .filter(([, said]) => said !== '');

const MAGIC = 0x950412de;
const HEADER = 28;

/**
 * A .po file as a .mo file, which gettext and WordPress read: a header, where each text stands, the texts
 * (https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html).
 */
export const writeMo = (po) => {
  const pairs = pairsIn(po).sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const texts = [...pairs.map(([id]) => id), ...pairs.map(([, said]) => said)].map((text) =>
    Buffer.from(text),
  );
  const tables = Buffer.alloc(HEADER + texts.length * 8);
  [MAGIC, 0, pairs.length, HEADER, HEADER + pairs.length * 8, 0, 0].forEach((value, place) =>
    tables.writeUInt32LE(value, place * 4),
  );
  let offset = tables.length;
  texts.forEach((text, place) => {
    tables.writeUInt32LE(text.length, HEADER + place * 8);
    tables.writeUInt32LE(offset, HEADER + place * 8 + 4);
    offset += text.length + 1;
  });
  return Buffer.concat([tables, ...texts.map((text) => Buffer.concat([text, Buffer.from([0])]))]);
};
