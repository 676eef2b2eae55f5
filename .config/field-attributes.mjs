/** `field-ROLE`: what the column holds that it names. The roles are those of src/core/schema/schema.ts. */
const roles = {
  title: 'the name of an entry',
  subtitle: 'what kind of thing it is, under its name',
  text: 'its description',
  image: 'the address of its picture',
  id: 'its identifier, by which it has an address',
  address: 'street and number',
  postcode: 'the postcode',
  city: 'the town',
  region: 'the department or region',
  country: 'the country',
  latitude: 'the latitude',
  longitude: 'the longitude',
  coordinates: 'latitude and longitude together',
  phone: 'a phone number',
  email: 'an e-mail address',
  website: 'the address of its site',
  hours: 'the opening hours',
  updated: 'when the entry was last checked',
  start: 'the day, or day and time, when a session begins',
  end: 'the day, or day and time, when it ends',
  'start-time': 'the time when it begins',
  'end-time': 'the time when it ends',
  duration: 'how long it lasts',
  place: 'where it takes place',
  room: 'in which room',
  people: 'who speaks or leads',
  kind: 'what kind of session it is',
  price: 'what it costs',
  seats: 'how many seats there are',
  registration: 'where to register',
  deadline: 'until when to register',
  status: 'whether it is full, moved or cancelled',
  hidden: 'what is not to be shown',
};

const attribute = (name, description) => ({ name, description, type: { text: 'string' } });

/** The attributes that an element with a `src` reads without a property of its own. */
export const fieldAttributes = [
  ...Object.entries(roles).map(([role, what]) =>
    attribute(`field-${role}`, `The column that holds ${what}.`),
  ),
  attribute(
    'id',
    'Stands before the keys in the address of the page, `parvis` where it is left out: several lists can share a page.',
  ),
  attribute('lang', 'The language of the interface, `fr` or `en`; that of the page where it is left out.'),
];
