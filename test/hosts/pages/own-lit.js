// A page that is made with Lit, too: with the copy from npm, which takes the policy `lit-html`.
import { LitElement, html } from 'lit';

customElements.define(
  'own-element',
  class extends LitElement {
    render() {
      return html`<p>Made by the <b>page</b></p>`;
    }
  },
);
document.body.append(document.createElement('own-element'));
