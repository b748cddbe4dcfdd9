/** The version of this package; two different ones on a page are reported on the console. A test keeps it equal to package.json. */
export const version = '0.1.0';
