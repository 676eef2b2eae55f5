/**
 * Tells the server which test begins: where a page stands still, that is all that is known of it. Every bundled file of tests has it
 * (test/support/bundle.mjs).
 */
beforeEach(function () {
  navigator.sendBeacon('/__test/begins', this.currentTest?.fullTitle());
});
