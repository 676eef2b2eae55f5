/** A listener for clicks on a link that does its work in the page; one that asks for a new tab or window is left to the browser. */
export function plainClick(run: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    run();
  };
}
