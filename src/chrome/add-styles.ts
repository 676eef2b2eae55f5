import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Gives an element that is drawn already a style sheet more. */
export function addStyles({ renderRoot }: LitElement, styles: CSSResult): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  const { styleSheet } = styles;
  if (styleSheet) renderRoot.adoptedStyleSheets.push(styleSheet);
  else adoptStyles(renderRoot, [styles]); // browsers without such sheets get an element
}
