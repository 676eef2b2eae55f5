// Runs first in a page whose policy is tested: what the policy refuses and what goes wrong is kept for the test.
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
});
window.addEventListener('error', (event) => window.violations.push(String(event.message)));
window.addEventListener('unhandledrejection', (event) => window.violations.push(String(event.reason)));
