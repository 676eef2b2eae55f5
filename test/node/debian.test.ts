import { expect } from 'chai';
import { packagesIn, upstream } from '../hosts/debian.mjs';

const list = `Package: spip-more
Version: 1.0-1
Filename: pool/main/s/spip-more_1.0-1_all.deb

Package: spip
Version: 4.4.30+dfsg-0+deb13u1
Description: a publishing system
 Version: of a line that goes on
Filename: pool/main/s/spip_4.4.30_all.deb
SHA256: 65aa
`;

describe('Packages of a later Debian', () => {
  it('are found by their whole name, with what the archive says of each', () => {
    const [spip, more] = packagesIn(list, ['spip', 'spip-more']);
    expect(spip).to.include({ Filename: 'pool/main/s/spip_4.4.30_all.deb', SHA256: '65aa' });
    expect(spip?.['Version']).to.equal('4.4.30+dfsg-0+deb13u1');
    expect(more?.['Version']).to.equal('1.0-1');
  });

  it('are missed aloud', () => {
    expect(() => packagesIn(list, ['spi'])).to.throw('spi is not in the archive');
  });

  it('have the version of their makers', () => {
    expect(['4.4.30+dfsg-0+deb13u1', '1:6.8-2', '2.0'].map(upstream)).to.deep.equal(['4.4.30', '6.8', '2.0']);
  });
});
