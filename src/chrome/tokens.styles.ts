import { css } from 'lit';

/**
 * The custom properties that every element shares, each with the value that makes an unstyled embed belong to its page: all
 * colours grow out of the page's own text colour, so a light page gives a light list and a dark page a dark one, whatever the
 * operating system prefers. They are set on the root inside the shadow tree, where no style of the page can undo them.
 */
export const tokens = css`
  .root {
    --_text: var(--parvis-text, currentColor);
    --_muted: var(--parvis-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_accent: var(--parvis-accent, currentColor);
    --_on-accent: var(--parvis-on-accent, Canvas);
    --_surface: var(--parvis-surface, transparent);
    --_tint: var(--parvis-tint, color-mix(in srgb, currentColor 6%, transparent));
    --_border: var(--parvis-border, color-mix(in srgb, currentColor 18%, transparent));
    --_control: var(--parvis-control-border, color-mix(in srgb, currentColor 62%, transparent));
    --_mark: var(--parvis-mark, color-mix(in srgb, #ffc400 42%, transparent));
    --_alert: var(--parvis-alert, color-mix(in srgb, #c9191e 85%, currentColor));
    --_focus: var(--parvis-focus, var(--_accent));
    --_focus-width: var(--parvis-focus-width, 2px);
    --_radius: var(--parvis-radius, 0.375em);
    --_gap: var(--parvis-gap, 1em);
    --_size: var(--parvis-control-size, 2.75em);
    --_title: var(--parvis-title-size, 1.125em);
    --_measure: var(--parvis-measure, 68ch);
    --_sticky: var(--parvis-sticky-offset, 0px);
  }

  /* Where colours cannot be mixed, plain ones stand in: nothing that is drawn with them would be seen otherwise. */
  @supports not (color: color-mix(in srgb, currentColor, transparent)) {
    .root {
      --_muted: var(--parvis-muted, currentColor);
      --_tint: var(--parvis-tint, transparent);
      --_border: var(--parvis-border, currentColor);
      --_control: var(--parvis-control-border, currentColor);
      --_mark: var(--parvis-mark, #ffc4006b);
      --_alert: var(--parvis-alert, currentColor);
    }
  }

  /*
   * Where colours can be derived from others, the accent is a blue as dark or as light as the page's text wants it. It is always
   * opaque, and what is muted never fades twice: a link inside muted text must be read as well as any other.
   */
  @supports (color: oklch(from currentColor l c h)) {
    .root {
      --_light: clamp(0, (l - 0.6) * 100, 1);
      --_muted: var(--parvis-muted, oklch(from currentColor l c h / 0.78));
      --_accent: var(
        --parvis-accent,
        oklch(from currentColor calc(0.45 + 0.37 * var(--_light)) 0.14 256 / 1)
      );
      --_mark: var(--parvis-mark, oklch(from currentColor calc(0.92 - 0.57 * var(--_light)) 0.11 90 / 1));
      --_alert: var(--parvis-alert, oklch(from currentColor calc(0.5 + 0.27 * var(--_light)) 0.17 27 / 1));
    }
  }

  /* White or black, whichever is read better on the accent: they are equal where its luminance, as WCAG counts it, is 0.179. */
  @supports (color: color(from currentColor srgb-linear r g b)) {
    .root {
      --_ink: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 1000, 1);
      --_on-accent: var(
        --parvis-on-accent,
        color(from var(--_accent) srgb-linear var(--_ink) var(--_ink) var(--_ink) / 1)
      );
    }
  }
`;
