/** Control characters, letters without width that no word of Japanese needs, letters that turn the direction of writing, line separators, and the mark of a lost letter. */
export const hidden =
  // eslint-disable-next-line no-control-regex -- exactly these
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/;
