import { expect } from 'chai';
import { checkAccessibility } from '../../support/axe.js';
import { idle, press, requestsOf, until } from '../../support/page.js';
import {
  allByRole,
  focusedElement,
  getByRole,
  nameOf,
  queryByRole,
  visibleText,
} from '../../support/query.js';
import { openNear, places, publishTables, showPlaces, told, type } from './near-list.js';

const options = (list: Element): readonly string[] =>
  allByRole(list, 'option')
    .filter((option) => option.closest('[role="listbox"]'))
    .map((option) => option.textContent.replace(/\s+/g, ' ').trim());

const query = (): URLSearchParams => new URL(location.href).searchParams;

describe('Near me', () => {
  it('is offered where the file tells places, and nowhere else', async () => {
    const list = await showPlaces();
    await until(() => queryByRole(list, 'button', 'Près de chez moi'));
    const other = await showPlaces('', 'Nom;Adresse\nAmis;1 rue des Arts\nClub;2 rue des Prés');
    await idle(other);
    expect(queryByRole(other, 'button', 'Près de chez moi')).to.equal(null);
  });

  it('knows the communes of the rows where there is no folder, and says so', async () => {
    const list = await showPlaces();
    const field = await openNear(list);
    expect(focusedElement()).to.equal(field);
    await type(list, field, 'gre');
    await until(() => options(list).length > 0);
    expect(options(list)).to.deep.equal(['Grenoble 38000']);
    expect(visibleText(list)).to.include('Seules les communes de cette liste sont connues ici.');
    await press('ArrowDown');
    await press('Enter');
    await idle(list);
    await until(() => told(list)[0]?.includes(','));
    expect(told(list)).to.deep.equal([
      'Amis du vélo, à moins de 1 km',
      'Dojo, dans cette commune',
      'Bibliothèque, à 5 km',
    ]);
    expect(query().get('liste.near')).to.equal('cp-38000-grenoble');
    expect(query().get('liste.within')).to.equal('20');
    await checkAccessibility(list);
  });

  it('closes on a phone once a place is chosen, and shows what was found', async () => {
    const list = await showPlaces('style="inline-size: 22rem"');
    const field = await openNear(list);
    await type(list, field, 'gre');
    await until(() => options(list).length > 0);
    await press('ArrowDown');
    await press('Enter');
    await until(() => told(list)[0]?.includes(','));
    expect(queryByRole(list, 'group', 'Près de chez moi')).to.equal(null);
    expect(getByRole(list, 'button', 'Près de chez moi').getAttribute('aria-expanded')).to.equal('false');
    expect(focusedElement()?.matches('[part~="count"]')).to.equal(true);
    await press('Tab');
  });

  it('knows those of the tables, asks the folder for nothing before the visitor does, and nobody else', async () => {
    const folder = await publishTables();
    const list = await showPlaces(`places="${folder}"`);
    await until(() => queryByRole(list, 'button', 'Près de chez moi'));
    expect(await requestsOf(`${folder}codes.txt`)).to.have.length(0);
    const field = await openNear(list);
    await type(list, field, 'vo');
    await until(() => options(list).length > 0);
    expect(options(list)).to.deep.equal(['Voiron Isère', 'Voreppe Isère']);
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    await press('ArrowUp');
    expect(list.shadowRoot?.querySelector('[role="option"][aria-selected="true"]')?.id).to.equal(
      field.getAttribute('aria-activedescendant'),
    );
    await press('Enter');
    await idle(list);
    expect(field.value).to.equal('Voreppe');
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    expect(query().get('liste.near')).to.equal('38565');
    await until(() => told(list)[0]?.includes(','));
    expect(told(list)).to.deep.equal([
      'Épicerie, dans cette commune',
      'Club nautique, à 8 km',
      'Amis du vélo, à 14 km',
      'Dojo, environ 14 km',
      'Bibliothèque, à 18 km',
    ]);
    expect(visibleText(list)).to.include('GeoNames, CC BY 4.0');
    expect(await requestsOf(`${folder}38.txt`)).to.have.length(1);
  });

  it('takes what is typed in full, and asks where several are meant or none', async () => {
    const list = await showPlaces(`places="${await publishTables()}"`);
    const field = await openNear(list);
    await type(list, field, 'VOIRON');
    await press('Enter');
    await until(() => query().get('liste.near') === '38563');
    await type(list, field, 'vor');
    await press('Enter');
    await until(() => visibleText(list).includes('Plusieurs communes sont possibles'));
    expect(query().get('liste.near')).to.equal('38563');
    await type(list, field, 'zzz');
    await press('Enter');
    await until(() => visibleText(list).includes('Aucune commune connue'));
    expect(visibleText(list)).to.match(/Aucune commune connue ne commence par «\s?zzz\s?»/);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    await type(list, field, '38340');
    await press('Enter');
    await until(() => query().get('liste.near') === '38565');
  });

  it('closes its list, then empties the field, then closes itself by Escape', async () => {
    const list = await showPlaces();
    const field = await openNear(list);
    await type(list, field, 'gre');
    await until(() => options(list).length > 0);
    await press('Escape');
    expect(options(list)).to.deep.equal([]);
    expect(field.value).to.equal('gre');
    await press('Escape');
    await idle(list);
    expect(field.value).to.equal('');
    await press('Escape');
    await idle(list);
    expect(queryByRole(list, 'combobox', 'Ma commune ou mon code postal')).to.equal(null);
    expect(nameOf(focusedElement() ?? list)).to.equal('Près de chez moi');
  });

  it('is limited by distances with counts that follow the filters, and says the nearest where nothing is near', async () => {
    history.replaceState(null, '', '?liste.near=cp-38000-grenoble&liste.services=V%C3%A9lo');
    const list = await showPlaces('filters="Services" radius="2, 30, 100"');
    await until(() => told(list)[0]?.includes('km'));
    await until(() => told(list)[0]?.includes(','));
    expect(told(list)).to.deep.equal([
      'Amis du vélo, à moins de 1 km',
      'Club nautique, à 22 km',
      'Gare, à 93 km',
    ]);
    await openNear(list);
    const distance = getByRole<HTMLSelectElement>(list, 'combobox', 'Distance');
    expect([...distance.options].map(({ text }) => text.replace(/\s/g, ' ').trim())).to.deep.equal([
      'Moins de 2 km (1)',
      'Moins de 30 km (2)',
      'Moins de 100 km (3)',
      'Toutes (3)',
    ]);
    history.replaceState(null, '', location.pathname);
    list.selection = { near: 'cp-38000-grenoble', within: 2, filters: { Services: ['Livres'] } };
    await idle(list);
    expect(visibleText(list).replace(/\s/g, ' ')).to.include(
      'Rien à moins de 2 km ; le plus proche est à 5 km (Échirolles).',
    );
    getByRole(list, 'button', /Chercher jusqu’à 30.km/).click();
    await idle(list);
    await until(() => told(list).length === 1);
    expect(told(list)).to.deep.equal(['Bibliothèque, à 5 km']);
  });

  it('is a chip that takes it away, and one step back', async () => {
    const list = await showPlaces();
    const field = await openNear(list);
    await type(list, field, 'grenoble');
    await press('Enter');
    (await until(() => queryByRole(list, 'button', /Retirer.*Grenoble et 20.km autour/))).click();
    await idle(list);
    await until(() => !query().has('liste.near'));
    await until(() => told(list).length === 7);
    history.back();
    await until(() => query().get('liste.near') === 'cp-38000-grenoble');
    await idle(list);
    await until(() => told(list).length === 3);
  });

  it('says where the commune of an address is not known, and shows everything', async () => {
    history.replaceState(null, '', '?liste.near=99999&liste.within=5');
    const list = await showPlaces();
    await openNear(list);
    expect(visibleText(list)).to.include('La commune demandée n’est pas connue ici');
    await until(() => told(list).length === 7);
  });

  it('stands in a column of the table', async () => {
    history.replaceState(null, '', '?liste.near=cp-38000-grenoble&liste.view=table');
    const list = await showPlaces('views="list, table" style="display: block; inline-size: 70em"');
    await until(() => allByRole(list, 'columnheader').some((each) => visibleText(each) === 'Distance'));
    const cells = [...(list.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map(
      (row) => row.querySelector('td')?.textContent.trim() ?? '',
    );
    expect(cells.map((cell) => cell.replace(/\s/g, ' '))).to.deep.equal([
      'à moins de 1 km',
      'dans cette commune',
      'à 5 km',
      'à 22 km',
      'à 93 km',
      '',
      '',
    ]);
    await checkAccessibility(list);
  });

  it('tells a listener what has changed', async () => {
    const list = await showPlaces();
    const field = await openNear(list);
    await type(list, field, 'grenoble');
    await press('Enter');
    const status = list.shadowRoot?.querySelector('[role="status"]');
    await until(() => status?.textContent.includes('Grenoble et 20'));
    expect(status?.textContent).to.include('3 résultats');
  });
});

describe('The position of the device', () => {
  const own = Object.getOwnPropertyDescriptor(navigator, 'geolocation');

  const answer = (
    act: (found: PositionCallback, failed: PositionErrorCallback) => void,
  ): PositionOptions[] => {
    const asked: PositionOptions[] = [];
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: {
        getCurrentPosition: (
          found: PositionCallback,
          failed: PositionErrorCallback,
          with_: PositionOptions,
        ) => {
          asked.push(with_);
          act(found, failed);
        },
      },
    });
    return asked;
  };

  afterEach(() => {
    if (own) Object.defineProperty(navigator, 'geolocation', own);
    else Reflect.deleteProperty(navigator, 'geolocation');
  });

  const press_ = async (list: Element): Promise<void> => {
    getByRole(list, 'button', 'Utiliser ma position').click();
    await idle(list);
  };

  it('orders the list and stands in no address, no event and no selection', async () => {
    const asked = answer((found) => {
      found({ coords: { latitude: 45.36, longitude: 5.59 } } as GeolocationPosition);
    });
    const list = await showPlaces('', places);
    const events: string[] = [];
    list.addEventListener('parvis-change', (event) => {
      events.push(JSON.stringify([Object.entries(event), (event as { selection?: object }).selection]));
    });
    await openNear(list);
    await press_(list);
    await until(() => told(list)[0]?.startsWith('Club nautique'));
    await until(() => told(list)[0]?.startsWith('Club nautique,'));
    expect(told(list)[0]).to.equal('Club nautique, à moins de 1 km');
    expect(asked[0]?.timeout).to.equal(10_000);
    // What the test runner writes into the address holds figures as well.
    const query = [...new URLSearchParams(location.search)].filter(([name]) => !name.startsWith('wtr-'));
    expect(query.join() + location.hash).not.to.match(/near|45|5\.59|here/);
    expect(JSON.stringify(list.selection)).not.to.include('45.36');
    expect(events.join()).not.to.include('45.36');
    expect(JSON.stringify(history.state)).not.to.include('45.36');
    getByRole(list, 'button', /Retirer.*Ma position/).click();
    await idle(list);
    await until(() => told(list).length === 7);
  });

  it('is not lost on the way back from an entry', async () => {
    answer((found) => {
      found({ coords: { latitude: 45.36, longitude: 5.59 } } as GeolocationPosition);
    });
    const list = await showPlaces();
    await openNear(list);
    await press_(list);
    await until(() => told(list)[0]?.startsWith('Club nautique'));
    getByRole(list, 'link', 'Club nautique').click();
    await until(() => query().has('liste.open'));
    history.back();
    await until(() => !query().has('liste.open'));
    await idle(list);
    await until(() => told(list)[0]?.startsWith('Club nautique,'));
    expect(told(list)[0]).to.equal('Club nautique, à moins de 1 km');
  });

  for (const [code, sentence] of [
    [1, 'elle lui est refusée ici'],
    [2, 'Votre appareil ne connaît pas sa position'],
    [3, 'n’a pas été trouvée en dix secondes'],
  ] as const)
    it(`is not told: ${sentence}`, async () => {
      answer((_found, failed) => {
        failed({ code } as GeolocationPositionError);
      });
      const list = await showPlaces();
      await openNear(list);
      await press_(list);
      await until(() => visibleText(list).includes(sentence));
      expect(queryByRole(list, 'combobox', 'Ma commune ou mon code postal')).not.to.equal(null);
      await checkAccessibility(list);
    });
});
