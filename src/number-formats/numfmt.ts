/**
 * The number format library. The package of 4.0.1 names files in its `package.json` that it does not contain; the lines
 * in `tsconfig.json` and `jest.config.js` point to the one that it does. (3.2.6 is whole but rounds 1.005 to 1.00.)
 */
export { format, isDateFormat } from "numfmt";
