import { until } from './page.js';

/** The document of its own that something in the page prints. The browser's dialogue stays shut: it would stop the page. */
export const printedBy = async (action: () => unknown): Promise<Document> => {
  const before = new Set(document.querySelectorAll('iframe'));
  const append = document.body.append.bind(document.body);
  let calls = 0;
  document.body.append = (...nodes: (Node | string)[]): void => {
    append(...nodes);
    for (const frame of document.querySelectorAll('iframe'))
      if (!before.has(frame) && frame.contentWindow)
        frame.contentWindow.print = () => {
          calls++;
        };
  };
  try {
    await action();
    await until(() => calls === 1);
  } finally {
    Reflect.deleteProperty(document.body, 'append');
  }
  const frame = [...document.querySelectorAll('iframe')].find((each) => !before.has(each));
  if (!frame?.contentDocument) throw new Error('Nothing was printed');
  return frame.contentDocument;
};
