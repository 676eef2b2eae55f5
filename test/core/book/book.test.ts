import { expect } from 'chai';
import { toHtml, element } from '../../../src/core/export/book/markup.js';
import { htmlOf } from './html-of.js';

const file = `Nom;Type;Commune;Publics;Présentation;Téléphone;Site web;Publication
Zoé;Club;Vif;"Jeunes, Seniors";${'long '.repeat(1000)};04 65 71 12 34;https://zoe.example/;oui
Arc;Club;Claix;Jeunes;Court.;;;oui
Été;Bar;Vif;Seniors;"<b>&amp; « x »";;javascript:alert(1);oui
`;

describe('A book', () => {
  it('is a page by itself that fetches nothing', async () => {
    const html = await htmlOf(file, { by: ['publics', 'commune'] });
    expect(html).to.match(/^<!doctype html>\n<html lang="fr">/);
    expect(html).to.not.match(/<(?:script|img|link|iframe|object)\b/);
    expect(html).to.not.match(/url\(|@import/);
    expect(html).to.include('<title>Annuaire &lt;2026&gt;</title>');
  });

  it('cuts what no book has room for, and writes what is hostile as text', async () => {
    const html = await htmlOf(file);
    expect(html).to.match(/lon?g? ?…/);
    expect(html.length).to.be.lessThan(12_000);
    expect(html).to.include('&lt;b&gt;').and.not.include('href="javascript');
  });

  it('tells of age, licence, where it comes from and where to correct', async () => {
    const html = await htmlOf(file);
    expect(html).to.match(/Données du 31 janvier 2026\s: à vérifier/);
    expect(html).to.include('href="https://ville.example/contact"').and.include('ODbL');
  });

  it('tells not what is told of all alike', async () => {
    expect(await htmlOf(file)).to.not.include('Publication');
  });

  it('links every reference of its indexes to an entry', async () => {
    const html = await htmlOf(file, { by: ['publics', 'commune'] });
    const ids = new Set(Array.from(html.matchAll(/ id="(e\d+)"/g), ([, id]) => id));
    const references = Array.from(html.matchAll(/href="#(e\d+)"/g), ([, id]) => id);
    expect(references).to.have.length(7);
    for (const each of references) expect(ids.has(each)).to.equal(true);
  });
});

describe('Markup as HTML', () => {
  it('lets no text out of its place', () => {
    const html = toHtml(element('p', { title: '"><script>' }, ['a<b', element('br'), '&\u0000']));
    expect(html).to.equal('<p title="&quot;&gt;&lt;script&gt;">a&lt;b<br>&amp; </p>');
  });
});
