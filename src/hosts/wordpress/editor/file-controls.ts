import { told, wp, type Drawn } from './wordpress.js';

const { createElement, useEffect, useState } = wp.element;
const { FormFileUpload, Notice, SelectControl, TextControl } = wp.components;

interface File {
  readonly name: string;
  readonly url: string;
}

const isFile = (value: unknown): value is File =>
  typeof value === 'object' && value !== null && 'name' in value && 'url' in value;

const filesIn = (answer: unknown): readonly File[] => (Array.isArray(answer) ? answer.filter(isFile) : []);

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/** What the file of a list is: one of this site, one that is put here now, or one that lies elsewhere. */
export function FileControls({
  src,
  onSrc,
}: {
  readonly src: string;
  readonly onSrc: (src: string) => void;
}): Drawn {
  const { words } = told;
  const [files, setFiles] = useState<readonly File[]>([]);
  const [failure, setFailure] = useState('');
  const load = async (): Promise<void> => {
    setFiles(filesIn(await wp.apiFetch({ path: '/parvis/v1/files' })));
  };
  const upload = async (list: FileList | null): Promise<void> => {
    const [file] = list ?? [];
    if (!file) return;
    const body = new FormData();
    body.append('file', file);
    try {
      const kept = await wp.apiFetch({ path: '/parvis/v1/files', method: 'POST', body });
      setFailure('');
      await load();
      if (isFile(kept)) onSrc(kept.url);
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  useEffect(() => void load(), []);
  const options = [
    { value: '', label: words.none },
    ...files.map(({ name, url }) => ({ value: url, label: name })),
  ];
  return createElement(
    'div',
    null,
    createElement(SelectControl, {
      label: words.onSite,
      value: files.some(({ url }) => url === src) ? src : '',
      options,
      onChange: onSrc,
    }),
    createElement(TextControl, {
      label: words.address,
      value: src,
      onChange: onSrc,
      type: 'text',
      inputMode: 'url',
    }),
    createElement(
      FormFileUpload,
      {
        variant: 'secondary',
        accept: '.csv,.tsv,.ods,.xlsx,.json,.geojson,.ics',
        onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
          void upload(currentTarget.files);
        },
      },
      words.upload,
    ),
    failure === '' ? null : createElement(Notice, { status: 'error', isDismissible: false }, failure),
  );
}
