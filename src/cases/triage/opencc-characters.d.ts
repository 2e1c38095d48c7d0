/** `opencc-js` ships these two tables without types: "繁 简|體 体|…", one pair of characters each. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
declare module "opencc-js/dict/STCharacters" {
  const pairs: string;
  export default pairs;
}
