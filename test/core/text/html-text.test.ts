import { expect } from 'chai';
import fc from 'fast-check';
import { htmlText } from '../../../src/core/text/html-text.js';

describe('the text of HTML', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['<p>Un</p><p>Deux<br>Trois</p>', 'Un\n\nDeux\nTrois'],
    ['<div>Un\n   deux</div>', 'Un deux'],
    ['Avant<ul><li>un</li>\n<li>deux</li></ul>après', 'Avant\n• un\n• deux\n\naprès'],
    ['L&rsquo;&eacute;t&#233; &amp; l&#x27;hiver&nbsp;!', "L’été & l'hiver\u00a0!"],
    ['<b>gras</b> et <em>penché</em>', 'gras et penché'],
    ['a < b et c > d', 'a < b et c > d'],
    ['<script>alert(1)</script>Bonjour<style>p{}</style>', 'Bonjour'],
    ['<!-- note -->Bonjour', 'Bonjour'],
    ['&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
    ['<a href="https://exemple.example/a">Le site</a>', 'Le site (https://exemple.example/a)'],
    ['<a href="https://exemple.example/">exemple.example</a>', 'exemple.example'],
    ['<a href="javascript:alert(1)">Le site</a>', 'Le site'],
    ['<a href=https://exemple.example/a>Le site</a>', 'Le site (https://exemple.example/a)'],
    ['<a title="a > b" href="https://exemple.example/a">Le site</a>', 'Le site (https://exemple.example/a)'],
    ["<a title='1 > 0' href='https://exemple.example/a'>Le site</a>", 'Le site (https://exemple.example/a)'],
    ['<!-- a > b --><p>Bonjour</p>', 'Bonjour'],
    ['<!-- <p>jamais</p> -->Bonjour<!-- jamais fermé', 'Bonjour'],
    ['<p>La touche <Entrée> et <nom></p>', 'La touche <Entrée> et <nom>'],
    ['<p>Un<o:p></o:p></p>', 'Un'],
    ['<img alt="a>b" src="c.png">Bonjour', 'Bonjour'],
    ['<p title="jamais fermé>Bonjour</p>', 'Bonjour'],
    [
      '&Ccaron;e&scaron;ky, espa&ntilde;ol, &Zcaron;i&zcaron;ka, &oslash;l, &lstrok;&oacute;d&zacute;',
      'Češky, español, Žižka, øl, łódź',
    ],
    ['&#146;&#x92;&#156;&#133;', '’’œ…'],
    ['&comma;&period;&lpar;&rpar;&commat;&NewLine;&pi;&Omega;&sigmaf;&sdot;', ',.()@\nπΩς⋅'],
    ['&frac12;&sup2;&deg;&laquo;&raquo;&iquest;&ordm;', '½²°«»¿º'],
    ['&amp;eacute;', '&eacute;'],
    ['&unknown; &#0; &#99999999;', '&unknown;  &#99999999;'],
  ];
  for (const [source, text] of cases) {
    it(`reads ${source}`, () => {
      expect(htmlText(source)).to.equal(text);
    });
  }

  it('reads anything, and text without tags or references as it is', () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        htmlText(source);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé.,]+( [a-zé.,]+)*$/), (source) => {
        expect(htmlText(source)).to.equal(source);
      }),
    );
  });
});
