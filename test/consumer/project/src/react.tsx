import 'parvis/elements/actor-directory';
import type {} from 'parvis/react';
import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

function App(): ReactElement {
  const [opened, setOpened] = useState('');
  return (
    <>
      <actor-directory
        src="/clubs.csv"
        page-size={2}
        className="wide"
        onparvis-open={({ record }) => {
          setOpened(record.get('Nom') ?? '');
        }}
      >
        <a href="/clubs.csv">Les clubs</a>
      </actor-directory>
      <output>{opened}</output>
    </>
  );
}

/** What the types are to refuse. */
export const refused = (
  <>
    {/* @ts-expect-error -- a listener is a function */}
    <actor-directory src="/clubs.csv" onparvis-open="alert(1)" />
    {/* @ts-expect-error -- the address is a text */}
    <training-agenda src={7} />
  </>
);

const app = document.querySelector('#app');
if (!app) throw new Error('The page has changed.');
createRoot(app).render(<App />);
