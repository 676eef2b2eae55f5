// Runs first in a page of the demo when tests look at it: what goes wrong in the page is kept for them.
window.errors = [];
const write = console.error.bind(console);
console.error = (...values) => {
  window.errors.push(values.map(String).join(' '));
  write(...values);
};
window.addEventListener('unhandledrejection', ({ reason }) => window.errors.push(String(reason)));
window.addEventListener(
  'error',
  ({ target, message }) =>
    window.errors.push(target instanceof window.Element ? `Not loaded: ${target.outerHTML}` : message),
  true, // files that cannot be loaded say so without bubbling
);
