/** The package types its converters and not its dictionaries: pairs of characters, parted by `|`. */
declare module 'opencc-js/dict/JPShinjitaiCharacters' {
  const pairs: string;
  export default pairs;
}
