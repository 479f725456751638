/** The tables of OpenCC ship without types: pairs as `from to`, joined by `|`. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
