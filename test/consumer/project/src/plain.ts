import { version, type ActorDirectory, type ParvisOpenEvent } from 'parvis';

const app = document.querySelector('#app');
if (!app) throw new Error('The page has changed.');
const directory: ActorDirectory = document.createElement('actor-directory');
directory.src = '/clubs.csv';
directory.pageSize = 2;
const output = document.createElement('output');
directory.addEventListener('parvis-open', ({ record }: ParvisOpenEvent) => {
  output.textContent = record.get('Nom') ?? '';
});
app.append(directory, output);
app.setAttribute('data-version', version);
