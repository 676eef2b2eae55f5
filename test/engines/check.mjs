// A few checks one after the other, told line by line, with a sum at the end.

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Counts checks. */
export class Checks {
  passed = 0;
  failed = 0;
  skipped = 0;

  /** Does a check; what it throws has failed, and is told. */
  async check(name, act) {
    const begun = Date.now();
    try {
      await act();
      this.passed++;
      console.log(`✓ ${name} (${seconds(begun)})`);
    } catch (error) {
      this.failed++;
      console.log(`✗ ${name} (${seconds(begun)})\n    ${error.message}`);
    }
  }

  leaveOut(name, why) {
    this.skipped++;
    console.log(`- ${name}: left out, ${why}`);
  }

  /** The last line, and the exit code. */
  end() {
    const isNone = this.passed + this.failed === 0;
    const sum = `${this.passed} passed, ${this.failed} failed, ${this.skipped} left out`;
    console.log(`\nengines: ${isNone ? 'none of them is here' : sum}`);
    process.exitCode = this.failed > 0 ? 1 : 0;
  }
}

export const expectNone = (said) => {
  if (said.length > 0) throw new Error(said.slice(0, 8).join('\n    '));
};

/** @throws where the promise is kept, or broken for another reason. */
export const expectFailure = async (promise, code) => {
  const found = await promise.then(
    () => 'an answer',
    (error) => error.code ?? error.message,
  );
  if (found !== code) throw new Error(`${found}, not ${code}`);
};
