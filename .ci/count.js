// Reads Vitest's JSON report and prints "<passed> <failed>". Tests that did not run, files that did not load and an
// exit code without a failed test count as failed: a green run has run everything.
import { readFileSync } from 'node:fs';

const [report, exitCode] = process.argv.slice(2);
const { testResults } = JSON.parse(readFileSync(report, 'utf8'));

let passed = 0;
let failed = 0;
for (const file of testResults) {
  for (const test of file.assertionResults) {
    if (test.status === 'passed') {
      passed += 1;
      continue;
    }
    failed += 1;
    console.error(`✖ ${test.status}: ${file.name}: ${test.fullName}`);
  }
  if (file.assertionResults.length === 0) {
    failed += 1;
    console.error(`✖ no test ran: ${file.name}: ${file.message}`);
  }
}
if (exitCode !== '0' && failed === 0) {
  failed += 1;
  console.error(`✖ the test run ended with exit code ${exitCode} though no test failed`);
}
console.log(`${passed} ${failed}`);
