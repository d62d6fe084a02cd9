/** Marks that turn the direction of what follows: in a terminal or a mail they would make the words around lie. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
const SPACES = /[\t\n\v\f\r\u2028\u2029]/g;

/** An article's words as they may be shown: tabs and newlines as spaces; no character that steers a terminal. */
export const shown = (text: string): string =>
  text.replace(SPACES, ' ').replace(DIRECTION, '').replace(CONTROL, '\ufffd');
