import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Gives an element that is drawn already a style sheet more. */
export function addStyles(element: LitElement, styles: CSSResult): void {
  const { elementStyles } = element.constructor as typeof LitElement;
  if (element.renderRoot instanceof ShadowRoot) adoptStyles(element.renderRoot, [...elementStyles, styles]);
}
