import { expect } from 'chai';
import { taken } from './taken.js';

/** Where the first session of a file takes place, to a calendar; a second one makes columns be what they are. */
async function location(columns: string, row: string, other: string): Promise<string> {
  const file = `titre;date;heure;${columns}\nAtelier courriel;2026-12-15;14h-16h;${row}\nCafé du lundi;2026-12-16;10h-11h;${other}\n`;
  return (await taken(file))[0]?.location ?? '';
}

const columns = 'lieu;adresse;code postal;ville';
const other = 'Maison pour tous;12 rue des Tilleuls;38320;Eybens';

describe('the place in a calendar file', () => {
  it('is place, street, postcode and town', async () => {
    expect(await location(columns, 'Médiathèque;3 place du Marché;38130;Échirolles', other)).to.equal(
      'Médiathèque, 3 place du Marché, 38130 Échirolles',
    );
  });

  it('begins with the room', async () => {
    const row = 'Salle 2;Médiathèque;3 place du Marché;38130;Échirolles';
    expect(await location(`salle;${columns}`, row, `Salle 1;${other}`)).to.equal(
      'Salle 2, Médiathèque, 3 place du Marché, 38130 Échirolles',
    );
  });

  for (const [row, told] of [
    [';3 place du Marché;38130;Échirolles', '3 place du Marché, 38130 Échirolles'],
    ['Médiathèque;;;Échirolles', 'Médiathèque, Échirolles'],
    ['Médiathèque;;38130;', 'Médiathèque, 38130'],
    ['Médiathèque;;;', 'Médiathèque'],
    ['En ligne;-;-;-', 'En ligne'],
    [';;;', ''],
    ['Échirolles;;38130;Échirolles', 'Échirolles, 38130'],
    [
      'Médiathèque;Médiathèque, 3 place du Marché;38130;Échirolles',
      'Médiathèque, 3 place du Marché, 38130 Échirolles',
    ],
    [
      'Médiathèque;3 place du Marché, 38130 Échirolles;38130;Échirolles',
      'Médiathèque, 3 place du Marché, 38130 Échirolles',
    ],
    [
      'Médiathèque;3 place du Marché, 38130 ÉCHIROLLES;38130;Échirolles',
      'Médiathèque, 3 place du Marché, 38130 ÉCHIROLLES',
    ],
    [
      'Médiathèque;"3 place du Marché\n38130 Échirolles";38130;Échirolles',
      'Médiathèque, 3 place du Marché\n38130 Échirolles',
    ],
    ['Paris;3 rue de Paris;75011;Paris', 'Paris, 3 rue de Paris, 75011'],
    ['Café;3 rue de Paris;93100;Paris', 'Café, 3 rue de Paris, 93100 Paris'],
    ['"Salle; virgule, et \\ barre";3 rue;38130;Lans', 'Salle; virgule, et \\ barre, 3 rue, 38130 Lans'],
  ] as const)
    it(`says nothing twice and nothing that is not there: ${JSON.stringify(row)}`, async () => {
      expect(await location(columns, row, other)).to.equal(told);
    });

  it('is made of columns under other names', async () => {
    const file = `title,start,end,location_name,location_address,location_postalcode,location_city
Atelier,2026-12-15T14:00:00,2026-12-15T16:00:00,Médiathèque,3 place du Marché,38130,Échirolles
Café,2026-12-16T14:00:00,2026-12-16T16:00:00,Maison pour tous,12 rue des Tilleuls,38320,Eybens`;
    expect((await taken(file))[0]?.location).to.equal('Médiathèque, 3 place du Marché, 38130 Échirolles');
    const json = JSON.stringify({
      events: [
        {
          name: 'Atelier',
          startDate: '2026-12-15T14:00:00',
          endDate: '2026-12-15T16:00:00',
          location: {
            name: 'Médiathèque',
            address: {
              streetAddress: '3 place du Marché',
              postalCode: '38130',
              addressLocality: 'Échirolles',
            },
          },
        },
        {
          name: 'Café',
          startDate: '2026-12-16T14:00:00',
          endDate: '2026-12-16T16:00:00',
          location: {
            name: 'Maison pour tous',
            address: { streetAddress: '12 rue des Tilleuls', postalCode: '38320', addressLocality: 'Eybens' },
          },
        },
      ],
    });
    expect((await taken(json))[0]?.location).to.equal('Médiathèque, 3 place du Marché, 38130 Échirolles');
  });

  it('is the venue of The Events Calendar, and none where there is none', async () => {
    const event = (day: string, venue: unknown): unknown => ({
      id: Number(day),
      status: 'publish',
      title: `Bal du ${day}`,
      all_day: false,
      start_date: `2027-03-${day} 20:00:00`,
      end_date: `2027-03-${day} 23:30:00`,
      venue,
    });
    const venue = {
      id: 12,
      status: 'publish',
      venue: 'Salle du Lavoir',
      slug: 'salle',
      address: '3 rue du Lavoir',
      city: 'Vernois',
      zip: '38130',
    };
    const found = await taken(JSON.stringify({ events: [event('10', venue), event('11', [])], total: 2 }));
    expect(found.map(({ location }) => location)).to.deep.equal([
      'Salle du Lavoir, 3 rue du Lavoir, 38130 Vernois',
      '',
    ]);
  });

  it('is the title where that names the place', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => {
      const [hour, day] = [String(10 + index), String(10 + (index % 2))];
      return `${hour}:10,${hour}:30,Quarter ${String(index)},Corner of Elm ${String(index)},AB1 ${String(index)}CD,2027-03-${day}`;
    });
    const file = ['arrival,departure,community,stop,postcode,date', ...rows].join('\n');
    expect((await taken(file))[0]?.location).to.equal('Corner of Elm 0, AB1 0CD Quarter 0');
  });

  it('comes with its coordinates', async () => {
    const geo = async (heading: string, row: string): Promise<readonly number[] | null | undefined> =>
      (
        await taken(
          `titre;date;heure;lieu;${heading}\nAtelier courriel;2026-12-15;14h;Mairie;${row}\nCafé du lundi;2026-12-16;10h;Hall;${row}`,
        )
      )[0]?.geo;
    expect(await geo('latitude;longitude', '45.1885;5.7245')).to.deep.equal([45.1885, 5.7245]);
    expect(await geo('latitude;longitude', '"45,1885";"5,7245"')).to.deep.equal([45.1885, 5.7245]);
    expect(await geo('latitude;longitude', '-33.8688;151.2093')).to.deep.equal([-33.8688, 151.2093]);
    expect(await geo('coordonnées', '45.1885, 5.7245')).to.deep.equal([45.1885, 5.7245]);
    expect(await geo('latitude;longitude', '0;0')).to.equal(null);
    expect(await geo('latitude;longitude', ';')).to.equal(null);
  });
});
