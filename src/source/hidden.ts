/**
 * Control characters, letters without width that no word of Japanese needs, letters that turn the direction of writing, line separators, blanks that count as letters,
 * tags that no eye sees, halves of letters, and the mark of a lost letter. What joins the parts of an emoji, and what chooses the form of a kanji, is none of them.
 * Nothing else that turns text can be shown, so that words of right-to-left scripts reorder their own lines and never their neighbours'.
 */
export const hidden =
  // eslint-disable-next-line no-control-regex -- exactly these
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffd\u{e0000}-\u{e007f}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/** Letters that an office has made for itself: on any other machine they are a blank or another letter. */
export const privateLetters = /\p{Private_Use}/u;
