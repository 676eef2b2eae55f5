// Why some things are refused in several places.

export const noMarkup = 'Text of a file must not become markup: write it as a child in a Lit template.';
export const noStyle =
  'A content policy may forbid inline styles: use a class, a part or a custom property in a stylesheet.';
