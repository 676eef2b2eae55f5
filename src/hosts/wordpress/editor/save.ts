import { cardsOf } from './cards-of.js';
import { wp } from './wordpress.js';

const listsIn = (page: Document): readonly HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('.parvis > [data-as-written]'),
];

/** The lists of the post, in the editor itself or in the frame in which it shows the page. */
const lists = (): readonly HTMLElement[] => {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]');
  return [...listsIn(document), ...(frame?.contentDocument ? listsIn(frame.contentDocument) : [])];
};

const handOver = async (post: number): Promise<void> => {
  const told = lists().map((list) => ({
    tag: list.localName,
    attributes: JSON.parse(list.dataset['asWritten'] ?? '{}') as unknown,
    html: cardsOf(list),
  }));
  const drawn = told.filter(({ html }) => html !== '');
  if (drawn.length > 0)
    await wp.apiFetch({ path: '/parvis/v1/cards', method: 'POST', data: { post, lists: drawn } });
};

/** When the post has been saved, its cards follow. */
export function handOverOnSave(): void {
  let wasSaving = false;
  wp.data.subscribe(() => {
    const post = wp.data.select('core/editor');
    if (!post) return;
    const isSaving = post.isSavingPost() && !post.isAutosavingPost();
    if (wasSaving && !isSaving && post.didPostSaveRequestSucceed()) void handOver(post.getCurrentPostId());
    wasSaving = isSaving;
  });
}
