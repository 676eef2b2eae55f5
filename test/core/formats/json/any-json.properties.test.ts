import { expect } from 'chai';
import fc from 'fast-check';
import { describeTable } from '../../../../src/core/engines/local/describe-table.js';
import { LoadError } from '../../../../src/core/source/load-error.js';
import { readText } from '../../table/reading.js';

/** Keys that mean something to the reader, and some that do not. */
const key = fc.constantFrom(
  ...'id,type,value,name,title,label,color,data,edges,node,nodes,items,attributes,fields,relationships,included,features,properties,errors,error,message,status,rows,columns,cols,c,v,f,text,children,content,plain_text,url,size,select,codedValues,domain,alias,spatialReference,wkid,x,y,geometry,coordinates,__proto__,constructor,nom,Nom,ville,roomId,rooms'.split(
    ',',
  ),
);
const text = fc.constantFrom(
  '',
  'a',
  'select',
  'text',
  'Feature',
  'FeatureCollection',
  'r1',
  'r2',
  '2027-01-12',
  'Date(2027,0,1)',
  'esriFieldTypeDate',
  'https://e.example.org/a.pdf',
  'literal',
  'error',
  '404',
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.double({ noNaN: true })),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 6, noNullPrototype: true }),
  ),
}));

describe('any answer in JSON', () => {
  it('is a table of texts, or told as what it is', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        const table = await readText(JSON.stringify(value), { format: 'json' }).catch((error: unknown) => {
          expect(error).to.be.instanceOf(LoadError);
          return null;
        });
        if (!table) return;
        expect(new Set(table.columns).size).to.equal(table.columns.length);
        for (const row of table.rows) {
          expect(row).to.have.length(table.columns.length);
          for (const cell of row) expect(cell).to.be.a('string');
        }
        await describeTable(table);
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('of a plain list keeps its rows and their words, whatever stands beside it', async () => {
    const record = fc.record({
      nom: fc.constantFrom('Judo', 'Go', 'Yoga'),
      ville: fc.constantFrom('Die', 'Pau'),
      n: fc.nat(9),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 6 }),
        fc.dictionary(key, text, { maxKeys: 4 }),
        async (records, beside) => {
          const around = Object.entries(beside).filter(
            ([name]) => !/^(?:errors?|data|id|name|title|label|nom|items)$/.test(name),
          );
          const table = await readText(JSON.stringify({ ...Object.fromEntries(around), items: records }));
          expect(table.itemsPath).to.equal('items[]');
          expect(table.rows).to.deep.equal(records.map(({ nom, ville, n }) => [nom, ville, String(n)]));
        },
      ),
      { numRuns: 300 },
    );
  });
});
