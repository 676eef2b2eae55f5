import { expect } from 'chai';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { inspect } from '../../../src/core/inspect.js';
import { readText } from '../table/reading.js';

const told = async (text: string) => {
  const { table, schema } = await describeTable(await readText(text));
  return inspect(table, schema).problems.filter(({ code }) => code === 'formula-error');
};

describe('formulas that failed before the file was saved as text', () => {
  for (const error of [
    '#N/A',
    '#REF!',
    '#VALEUR!',
    '#DIV/0!',
    '#NOM?',
    '#WERT!',
    '#NV',
    '#¡VALOR!',
    '#NUM!',
    '#NUL!',
  ])
    it(`are told with their first line: ${error}`, async () => {
      const file = `Nom;Commune;Budget\nA;Die;12\nB;${error};13\nC;Die;14\nD;Pau;${error}\n`;
      expect(await told(file)).to.have.length(1);
      expect((await told(file))[0]).to.include({ line: 3 });
    });
  it('are nothing that only begins with such a sign', async () =>
    expect(await told('Nom;Mot\nA;#fete\nB;#nom\nC;# REF\n')).to.deep.equal([]));
});
