/** The few globals of mocha that the tests use; web-test-runner brings mocha without its types. */
type Work = () => void | Promise<void>;
declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: Work): void;
declare function before(body: Work): void;
declare function after(body: Work): void;
declare function beforeEach(body: Work): void;
declare function afterEach(body: Work): void;
