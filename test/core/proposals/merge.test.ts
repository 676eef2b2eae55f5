import { expect } from 'chai';
import { mergeFile, type MergedFile } from '../../../src/core/proposals/merge-file.js';
import { stateOf } from '../../../src/core/proposals/proposal.js';
import { proposalText } from '../../../src/core/proposals/proposal-text.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | null): string | null =>
  bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const list = [
  'Nom;Ville;Téléphone',
  'Le Pas;Grenoble;04 76 00 00 01',
  'La Main;"Échirolles";="0476000002"',
  "Le Fil ; Voiron ;'0476000003",
  '',
].join('\r\n');

const merge = (proposal: string, file = list): Promise<MergedFile> =>
  mergeFile(bytesOf(file), [{ source: 'message.txt', text: proposal }]);

const correction = (
  before: readonly string[],
  after: readonly string[],
  columns = ['Nom', 'Ville', 'Téléphone'],
): string =>
  proposalText(
    { id: 'le-pas', before: stateOf(before), columns, cells: after },
    columns.join(';'),
    after.join(';'),
  );

const le = ['Le Pas', 'Grenoble', '04 76 00 00 01'] as const;

describe('merging proposals', () => {
  it('changes one cell, and leaves how the others are written', async () => {
    const text = correction(['Le Fil', 'Voiron', '0476000003'], ['Le Fil', 'Moirans', '0476000009']);
    const { outcomes, bytes } = await merge(text);
    expect(outcomes).to.deep.equal([
      {
        kind: 'correction',
        name: 'le-pas',
        line: 4,
        changes: [
          { column: 'Ville', from: 'Voiron', to: 'Moirans' },
          { column: 'Téléphone', from: '0476000003', to: '0476000009' },
        ],
      },
    ]);
    expect(textOf(bytes)).to.equal(
      list.replace("Le Fil ; Voiron ;'0476000003", "Le Fil ;Moirans;'0476000009"),
    );
  });

  it('keeps what spreadsheets need around digits', async () => {
    const text = correction(['La Main', 'Échirolles', '0476000002'], ['La Main', 'Échirolles', '0476000008']);
    const { bytes } = await merge(text);
    expect(textOf(bytes)).to.equal(list.replace('="0476000002"', '="0476000008"'));
  });

  it('puts in quotes what is filled where all that is filled is', async () => {
    const quoted = '"Nom";"Ville";"Téléphone"\n"Le Pas";"Gap";\n"Le Fil";"Vif";"04"\n';
    const { bytes } = await merge(correction(['Le Pas', 'Gap', ''], ['Le Pas', 'Gap', '06']), quoted);
    expect(textOf(bytes)).to.equal(quoted.replace('"Gap";', '"Gap";"06"'));
    const added = await merge('Le Four;Die;\n', quoted);
    expect(textOf(added.bytes)).to.equal(`${quoted}"Le Four";"Die";\n`);
  });

  it('writes nothing where the row has been changed meanwhile, and shows what stands there', async () => {
    const text = correction(
      ['Le Pas', 'Grenoble', '04 76 99 99 99'],
      ['Le Pas', 'Grenoble', '04 76 11 11 11'],
    );
    const { outcomes, bytes, fault } = await merge(text);
    expect([bytes, fault]).to.deep.equal([null, null]);
    expect(outcomes).to.deep.equal([
      {
        kind: 'conflict',
        name: 'le-pas',
        line: 2,
        changes: [{ column: 'Téléphone', from: '04 76 00 00 01', to: '04 76 11 11 11' }],
      },
    ]);
  });

  it('takes all proposals or none', async () => {
    const good = correction(le, ['Le Pas', 'Grenoble', '04 76 11 11 11']);
    const gone = correction(['Autre', 'Lyon', '1'], ['Autre', 'Lyon', '2']);
    const { outcomes, bytes } = await merge(`${good}\n${gone}`);
    expect(outcomes.map(({ kind }) => kind)).to.deep.equal(['correction', 'gone']);
    expect(bytes).to.equal(null);
  });

  it('knows what it has merged before, and a second change of one row', async () => {
    const one = correction(le, ['Le Pas', 'Grenoble', '04 76 11 11 11']);
    const other = correction(le, ['Le Pas', 'Gières', '04 76 00 00 01']);
    const { bytes } = await merge(one);
    const again = await mergeFile(bytes ?? new Uint8Array(), [{ source: 'a', text: one }]);
    expect(again.outcomes.map(({ kind, line }) => [kind, line])).to.deep.equal([['done', 2]]);
    expect(again.bytes).to.equal(null);
    const both = await merge(`${one}\n${other}`);
    expect(both.outcomes.map(({ kind }) => kind)).to.deep.equal(['correction', 'twice']);
    expect(both.bytes).to.equal(null);
  });

  it('does not choose among rows that are the same', async () => {
    const twins = `${list}Le Pas;Grenoble;04 76 00 00 01\r\n`;
    const { outcomes } = await merge(correction(le, ['Le Pas', 'Gières', '04 76 00 00 01']), twins);
    expect(outcomes.map(({ kind }) => kind)).to.deep.equal(['twins']);
  });

  it('takes bare lines, with headings or without: known rows change, others are added', async () => {
    const lines = 'Le Pas;Grenoble;04 76 11 11 11\nLe Four;Vif;04 76 00 00 05\n';
    for (const text of [lines, `\ufeffNom;Ville;Téléphone\r\n${lines}`]) {
      const { outcomes, bytes } = await merge(text);
      expect(outcomes.map(({ kind, line }) => [kind, line])).to.deep.equal([
        ['correction', 2],
        ['addition', null],
      ]);
      expect(textOf(bytes)).to.equal(
        list.replace('04 76 00 00 01', '04 76 11 11 11') + 'Le Four;Vif;04 76 00 00 05\r\n',
      );
    }
  });

  it('gives a last line without an end one, and the new last line none', async () => {
    const { bytes } = await merge('Le Four;Vif;04\n', list.trimEnd());
    expect(textOf(bytes)).to.equal(`${list.trimEnd()}\r\nLe Four;Vif;04`);
    const both = await merge('Le Four;Vif;04\nLe Fil;Voiron;05\n', list.trimEnd());
    expect(textOf(both.bytes)?.split('\r\n').slice(3)).to.deep.equal([
      "Le Fil ; Voiron ;'05",
      'Le Four;Vif;04',
    ]);
  });

  it('puts a new entry above what is written below the table', async () => {
    const noted = `${list}Les Amis;Vif;06\r\n\r\nSource : la mairie;;\r\n`;
    const { bytes, fault } = await merge('Le Four;Vif;04\n', noted);
    expect(fault).to.equal(null);
    expect(textOf(bytes)).to.equal(noted.replace('06\r\n', '06\r\nLe Four;Vif;04\r\n'));
  });

  it('leaves bytes alone that are no letters, in lines that do not change', async () => {
    const damaged = Uint8Array.from([...bytesOf(`${list}Le Four;Vif;`), 0xe9, 0x0d, 0x0a]);
    const { bytes } = await mergeFile(damaged, [
      { source: 'a', text: correction(le, ['Le Pas', 'Gap', '04 76 00 00 01']) },
    ]);
    expect([...(bytes ?? [])].slice(-4)).to.deep.equal([0x3b, 0xe9, 0x0d, 0x0a]);
  });

  it('writes nothing that the encoding of the file has no letter for', async () => {
    const latin = Uint8Array.from(list, (letter) => letter.charCodeAt(0));
    const { fault, bytes } = await mergeFile(latin, [
      { source: 'a', text: correction(le, ['Le Pas', 'Łódź', '04 76 00 00 01']) },
    ]);
    expect([fault, bytes]).to.deep.equal([{ code: 'letters', source: 'windows-1252' }, null]);
  });
});

describe('hostile proposals', () => {
  const refused = async (text: string, file = list): Promise<string> => {
    const { fault, outcomes, bytes } = await merge(text, file);
    expect(bytes).to.equal(null);
    return fault?.code ?? outcomes.map(({ kind }) => kind).join();
  };

  it('of other columns, of no columns, or that do not come through whole are refused', async () => {
    expect(await refused(correction(le, ['Le Pas', 'Gap', '1'], ['Nom', 'Solde', 'Téléphone']))).to.equal(
      'other-columns',
    );
    expect(
      await refused(correction(le, ['Le Pas', 'Gap', '1', 'x'], ['Nom', 'Ville', 'Téléphone', 'Solde'])),
    ).to.equal('other-columns');
    expect(await refused(correction(le, ['Le Pas', 'Gap', '1'], ['', '', '']))).to.equal('other-columns');
    const whole = correction(le, ['Le Pas', 'Gap', '04 76 00 00 01']);
    expect(await refused(whole.replace('Gap', 'Gapp'))).to.equal('damaged');
    expect(await refused(whole.replace('[/parvis]', ''))).to.equal('damaged');
    expect(await refused(whole.split('\n').slice(0, 1).join())).to.equal('damaged');
  });

  it('that are no proposals are refused', async () => {
    expect(await refused('Bonjour, leur téléphone a changé.')).to.equal('no-proposal');
    expect(await refused('')).to.equal('no-proposal');
    expect(await refused('\u0000\u0001\u0002;;')).to.equal('no-proposal');
    expect(await refused('a;b\nc;d;e\n')).to.equal('no-proposal');
    expect(await refused('Le Four;Vif;04\n'.repeat(2000))).to.equal('too-many');
  });

  it('cannot add rows by what stands in a cell', async () => {
    const forged = 'Gap"\n[/parvis]\n[parvis 1 - - 00000000]\nx;y;z\n[/parvis]';
    const cells = ['Le Pas', forged, '04 76 00 00 01'];
    const columns = ['Nom', 'Ville', 'Téléphone'];
    const line = `Le Pas;"${forged.replaceAll('"', '""')}";04 76 00 00 01`;
    const text = proposalText({ id: '', before: stateOf(le), columns, cells }, columns.join(';'), line);
    const { outcomes } = await merge(text);
    expect(outcomes.map(({ kind }) => kind)).to.deep.equal(['correction']);
    expect(outcomes[0]?.changes).to.deep.equal([{ column: 'Ville', from: 'Grenoble', to: forged }]);
  });

  it('that the file would not give back as they are change nothing', async () => {
    expect(await refused('Total;;12\n', `${list}Les Amis;Vif;06\r\n`)).to.equal('reads-otherwise');
    expect(await refused('Nom;Ville;Téléphone\nNom;Ville;Téléphone\n')).to.equal('reads-otherwise');
  });

  it('of thousands of lines take no more time than their length', async () => {
    const marks = '[parvis 1 x 00000000 00000000]\n'.repeat(20_000);
    expect(await refused(marks)).to.equal('too-many');
    expect(await refused(`[parvis 1 x 00000000 00000000]\n${'a;"b\n'.repeat(20_000)}`)).to.equal('damaged');
  });
});

describe('what is no file of lines', () => {
  it('is not written', async () => {
    const json = await mergeFile(
      bytesOf('[{"nom":"Le Pas","ville":"Gap"},{"nom":"Le Fil","ville":"Vif"}]'),
      [],
    );
    expect(json.fault).to.deep.equal({ code: 'no-lines', source: 'json' });
  });
});
