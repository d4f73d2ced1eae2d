import { type CSSToken, TokenType, stringify, tokenize } from '@csstools/css-tokenizer';

/** A style sheet with its addresses replaced: those of `url()`, quoted or not, and of `@import`. What `rewrite` gives no other address for stays. */
export function portableStyle(css: string, rewrite: (address: string) => string | null): string {
  let before: CSSToken | undefined;
  const tokens = tokenize({ css }).map((token) => {
    const changed = isAddress(token, before) ? withAddress(token, rewrite) : token;
    if (token[0] !== TokenType.Whitespace && token[0] !== TokenType.Comment) before = token;
    return changed;
  });
  return stringify(...tokens);
}

function isAddress([type]: CSSToken, before: CSSToken | undefined): boolean {
  if (type === TokenType.URL) return true;
  if (type !== TokenType.String || before === undefined) return false;
  const opens = before[0] === TokenType.Function && before[4].value.toLowerCase() === 'url';
  return opens || (before[0] === TokenType.AtKeyword && before[4].value.toLowerCase() === 'import');
}

function withAddress(token: CSSToken, rewrite: (address: string) => string | null): CSSToken {
  const { value } = token[4] as { value: string };
  const address = rewrite(value);
  if (address === null) return token;
  // Encoded addresses hold neither quotes nor backslashes.
  const text = token[0] === TokenType.URL ? `url("${address}")` : `"${address}"`;
  return [token[0], text, token[2], token[3], { value: address }] as CSSToken;
}
