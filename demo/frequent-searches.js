/**
 * <frequent-searches for="annuaire" words="formation, hébergement"> – frequent searches as buttons, beside a list of Parvis.
 *
 * An element that is none of Parvis's own, in plain JavaScript: it gets the visit of its list by the context protocol of the web
 * components community, shows what was found, and changes what is asked for.
 */
class FrequentSearches extends HTMLElement {
  /** The visit of the list; undefined while there is none. */
  #visit;
  /** Ends what was agreed with the visit. */
  #leave;
  #unsubscribe;

  connectedCallback() {
    this.#ask();
    // The list may be defined later than this element: whoever comes late says so.
    addEventListener('context-provider', this.#onProvider);
  }

  disconnectedCallback() {
    removeEventListener('context-provider', this.#onProvider);
    this.#unsubscribe?.();
    this.#follow(undefined);
  }

  #onProvider = ({ context }) => {
    if (context === 'parvis-visit' && !this.#visit) this.#ask();
  };

  /** Asks for the visit of the list that the attribute `for` names. */
  #ask() {
    const request = new Event('context-request', { bubbles: true, composed: true });
    this.#unsubscribe?.();
    this.dispatchEvent(
      Object.assign(request, {
        context: 'parvis-visit',
        contextTarget: this,
        subscribe: true, // told again when the list is replaced, or goes
        callback: (visit, unsubscribe) => {
          this.#unsubscribe = unsubscribe;
          this.#follow(visit);
        },
      }),
    );
  }

  #follow(visit) {
    this.#leave?.();
    this.#visit = visit;
    this.#leave = visit?.join({ changed: () => this.#draw() });
    this.#draw();
  }

  #draw() {
    const { selection, results } = this.#visit ?? {};
    this.hidden = !results;
    if (!results) return;
    const words = (this.getAttribute('words') ?? '').split(',').map((each) => each.trim());
    while (this.children.length < words.length) this.append(this.#button());
    words.forEach((word, place) => {
      const button = this.children[place];
      const isOn = selection.words === word;
      button.textContent = isOn ? `${word} (${results.count})` : word;
      button.setAttribute('aria-pressed', String(isOn));
      button.onclick = () => this.#visit?.select({ words: isOn ? '' : word, open: '' });
    });
  }

  #button() {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    return button;
  }
}

customElements.define('frequent-searches', FrequentSearches);
