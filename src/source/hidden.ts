/** Control characters, letters that turn the direction of writing, line separators, and the mark of a lost letter. */
export const hidden =
  // eslint-disable-next-line no-control-regex -- exactly these
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/;
