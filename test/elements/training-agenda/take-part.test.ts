import { expect } from 'chai';
import { mount, publish, until } from '../../support/page.js';
import { allByRole, descriptionOf, getByRole, queryByRole, visibleText } from '../../support/query.js';
import { openTakeMenu } from '../../support/take-menu.js';
import type { TrainingAgenda } from '../../../src/index.js';
import { card, days, idle, said, showAgenda, titles } from './agenda.js';

/** The text of the file that a click hands to the visitor. */
const downloaded = async (click: () => void): Promise<string> => {
  let blob: Blob | undefined;
  const create = URL.createObjectURL;
  URL.createObjectURL = (object: Blob | MediaSource): string => {
    if (object instanceof Blob) blob = object;
    return create.call(URL, object);
  };
  const stop = (event: Event): void => {
    if ((event.composedPath()[0] as Element).hasAttribute('download')) event.preventDefault();
  };
  const prototype = HTMLAnchorElement.prototype;
  const { click: press } = prototype;
  prototype.click = function (this: HTMLAnchorElement) {
    this.addEventListener('click', stop, { once: true });
    press.call(this);
  };
  try {
    click();
    return await (await until(() => blob)).text();
  } finally {
    URL.createObjectURL = create;
    prototype.click = press;
  }
};

const search = async (element: TrainingAgenda, words: string): Promise<void> => {
  const input = getByRole<HTMLInputElement>(element, 'searchbox', 'Rechercher');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await idle(element);
};

describe('Using an agenda', () => {
  it('finds sessions by their words, and says how many', async () => {
    const element = await showAgenda();
    await search(element, 'csv');
    expect(titles(element)).to.deep.equal(['CSV profond']);
    expect(said(element)).to.include('1 séance sur 8');
    await search(element, 'xylophone');
    expect(said(element)).to.include('Nous n’avons rien trouvé.');
    getByRole(element, 'button', 'Effacer la recherche et tout afficher').click();
    await idle(element);
    expect(said(element)).to.include('8 séances');
  });

  it('gives the rows of its file as a table where its author wants it, past ones and those without a date as well', async () => {
    const element = await showAgenda(undefined, 'exports="ics, csv"');
    await search(element, 'exposé');
    await openTakeMenu(element);
    const button = getByRole(element, 'button', 'Télécharger la liste (tableau CSV)');
    const lines = (
      await downloaded(() => {
        button.click();
      })
    )
      .trim()
      .split('\r\n');
    expect(lines.map((line) => line.split(';')[0])).to.deep.equal([
      '"Titre"',
      '"CSV profond"',
      '"Accessibilité"',
      '"Édition passée"',
      '"Plus tard"',
    ]);
    // What lacks in one file is said of that file alone.
    expect(descriptionOf(button)).to.equal('');
    expect(descriptionOf(getByRole(element, 'button', /\.ics/))).to.include('ne contient pas');
  });

  it('obeys filters, those of another element too', async () => {
    const element = await showAgenda(undefined, 'id="prog"');
    const filter = await mount<TrainingAgenda>('<actor-filter for="prog" filters="type"></actor-filter>');
    // Where there is little room, filters stand behind a button.
    await until(() => allByRole(filter, 'button').length);
    queryByRole(filter, 'button', 'Filtrer')?.click();
    const box = await until(() =>
      allByRole<HTMLInputElement>(filter, 'checkbox').find(({ labels }) =>
        labels?.[0]?.textContent.includes('Atelier'),
      ),
    );
    box.click();
    await until(() => titles(element).length === 2);
    expect(titles(element)).to.deep.equal(['Rust sans peur', 'Lit pour les nuls']);
  });

  it('opens a session in place, with an address of its own', async () => {
    const element = await showAgenda();
    getByRole(element, 'link', 'CSV profond').click();
    await idle(element);
    const open = new URL(location.href).searchParams.get('parvis.open');
    expect(open).to.match(/csv-profond/);
    expect(getByRole(element, 'link', 'CSV profond').getAttribute('aria-expanded')).to.equal('true');
    expect(getByRole(element, 'button', /^Ajouter à mon agenda\s: CSV profond$/)).not.to.equal(null);
  });

  it('shows the session that the address asks for, even one that lies behind', async () => {
    history.replaceState(null, '', '?parvis.open=edition-passee');
    const element = await showAgenda();
    await until(() => titles(element).includes('Édition passée'));
    expect(element.shadowRoot?.querySelector('.asked [part~="open"]')).not.to.equal(null);
  });

  it('has calendars know a session again after its hour and title have changed, and find the way there', async () => {
    const columns = 'id;titre;date;heure;lieu;adresse;code postal;ville';
    const other = '8;Café;2099-12-16;10h-11h;Maison;12 rue des Tilleuls;38320;Eybens';
    const put = (address: string, row: string): Promise<Response> =>
      fetch(`${address}?type=text/csv`, { method: 'PUT', body: [columns, row, other].join('\n') });
    const linesOf = async (src: string): Promise<readonly string[]> => {
      const element = await mount<TrainingAgenda>(
        `<training-agenda src="${src}" time-zone="Europe/Paris"></training-agenda>`,
      );
      await until(() => element.shadowRoot?.querySelector('[part~="toolbar"]'));
      await idle(element);
      await openTakeMenu(element);
      const button = getByRole(element, 'button', 'Télécharger les dates pour mon agenda (fichier .ics)');
      const text = await downloaded(() => {
        button.click();
      });
      element.remove();
      return text.replaceAll('\r\n ', '').split('\r\n');
    };
    const first = (lines: readonly string[], property: string): string =>
      lines.find((line) => line.startsWith(property)) ?? '';
    const [src, another] = [await publish('a.csv', ''), await publish('b.csv', '')];
    await put(src, '7;Courriel;2099-12-15;14h-16h;Mairie;3 place du Marché;38130;Échirolles');
    const before = await linesOf(src);
    await put(src, '7;Le courriel;2099-12-15;15h-17h;Mairie;3 place du Marché;38130;Échirolles');
    const after = await linesOf(`${src}?v=2`);
    await put(another, '7;Courriel;2099-12-15;14h-16h;Mairie;;;');
    const elsewhere = await linesOf(another);
    expect(first(after, 'SUMMARY')).to.equal('SUMMARY:Le courriel');
    expect(first(after, 'UID')).to.equal(first(before, 'UID'));
    expect(first(elsewhere, 'UID')).not.to.equal(first(before, 'UID'));
    expect(first(before, 'LOCATION')).to.equal('LOCATION:Mairie\\, 3 place du Marché\\, 38130 Échirolles');
  });

  it('shows whole days without hours, and gives them to a calendar as days', async () => {
    const element = await showAgenda(`Subject,Start Date,Start Time,End Date,End Time,All day event,Location
Fête du livre,05/12/2099,00:00:00,06/12/2099,00:00:00,True,Salle des fêtes
Semaine bleue,14/12/2099,00:00:00,19/12/2099,00:00:00,True,Partout
Conseil,21/12/2099,18:30:00,21/12/2099,20:00:00,False,Mairie
`);
    expect(card(element, 'Fête du livre')).not.to.match(/\d h/);
    expect(card(element, 'Semaine bleue')).to.include('jusqu’au vendredi 18 décembre 2099');
    expect(card(element, 'Conseil')).to.include('de 18 h 30 à 20 h');
    expect(said(element)).not.to.include('All day');
    await openTakeMenu(element);
    const text = await downloaded(() => {
      getByRole(element, 'button', 'Télécharger les dates pour mon agenda (fichier .ics)').click();
    });
    for (const line of [
      'DTSTART;VALUE=DATE:20991205',
      'DTEND;VALUE=DATE:20991206',
      'DTEND;VALUE=DATE:20991219',
    ])
      expect(text).to.include(`${line}\r\n`);
  });

  it('gives exactly the sessions that are found to a calendar, in their zone', async () => {
    const element = await showAgenda();
    await search(element, 'accessibilité');
    await openTakeMenu(element);
    const text = await downloaded(() => {
      getByRole(element, 'button', 'Télécharger les dates pour mon agenda (fichier .ics)').click();
    });
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(1);
    expect(text)
      .to.include('DTSTART;TZID=Europe/Paris:20990313T133000')
      .and.include('STATUS:CANCELLED')
      .and.include('SUMMARY:Accessibilité');
  });

  it('gives a single session to a calendar', async () => {
    const element = await showAgenda();
    getByRole(element, 'link', 'Soirée').click();
    await idle(element);
    const text = await downloaded(() => {
      getByRole(element, 'button', /^Ajouter à mon agenda\s: Soirée$/).click();
    });
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(1);
    expect(text).to.include('DTEND;TZID=Europe/Paris:20990315T010000');
  });

  it('prints everything that is to come', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => `S${String(at)};2099-01-01 09:00`);
    const element = await showAgenda(`Titre;Début\n${rows.join('\n')}\n`);
    dispatchEvent(new Event('beforeprint'));
    await until(() => titles(element).length === 90);
    dispatchEvent(new Event('afterprint'));
    await until(() => titles(element).length < 90);
  });

  it('says whose hours these are where the clock of the visitor shows others', async () => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const same = await showAgenda(undefined, `time-zone="${own}"`.replace('time-zone', 'data-zone'));
    same.timeZone = own;
    await idle(same);
    expect(said(same)).not.to.include('Les heures sont celles');
    same.timeZone = 'Pacific/Kiritimati';
    await idle(same);
    expect(said(same)).to.include('Les heures sont celles de Kiritimati.');
  });

  for (const zone of ['Europe/Paris', 'UTC', 'America/New_York', 'Pacific/Auckland']) {
    it(`tells times without a zone as they are written: ${zone}`, async () => {
      const element = await showAgenda();
      element.timeZone = zone;
      await idle(element);
      expect(days(element).slice(0, 2)).to.deep.equal(['Vendredi 13 mars 2099', 'Samedi 14 mars 2099']);
      expect(card(element, 'Accessibilité')).to.include('de 13 h 30 à 17 h (3 h 30)');
    });
  }

  it('tells times with an offset by the clock of its zone', async () => {
    const element = await showAgenda('Titre;Début\nA;2099-01-05T23:30:00+01:00\n');
    const told = async (zone: string): Promise<string> => {
      element.timeZone = zone;
      await idle(element);
      return `${days(element).join()} ${card(element, 'A').slice(0, 8)}`;
    };
    expect(await told('Europe/Paris')).to.match(/^Lundi 5 janvier 2099 23 h 30/);
    expect(await told('Pacific/Auckland')).to.match(/^Mardi 6 janvier 2099 11 h 30/);
    expect(await told('America/New_York')).to.match(/^Lundi 5 janvier 2099 17 h 30/);
  });

  it('keeps hostile texts harmless', async () => {
    const element = await showAgenda(
      'Titre;Début;Inscription\n<img src=x onerror=alert(1)>;2099-01-05;javascript:alert(1)\nB;2099-01-06;\n',
    );
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(
      [...(element.shadowRoot?.querySelectorAll('a') ?? [])].filter(({ href }) =>
        href.startsWith('javascript'),
      ),
    ).to.deep.equal([]);
    expect(visibleText(element)).to.include('javascript:alert(1)');
  });
});
