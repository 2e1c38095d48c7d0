/** One string of `from to to …` entries joined by `|`; the package carries no types for them. */
declare module "opencc-js/dict/STCharacters" {
  const entries: string;
  export default entries;
}
declare module "opencc-js/dict/TSCharacters" {
  const entries: string;
  export default entries;
}
