// A page's own Lit, beside the copy that Parvis brings along.
import { html, LitElement } from 'lit';

class HostGreeting extends LitElement {
  render() {
    return html`<p>${'Bonjour'}</p>`;
  }
}

globalThis.customElements.define('host-greeting', HostGreeting);
