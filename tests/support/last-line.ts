/** Ends a run with one plain line of counts, for people and for CI. */
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';

export default class LastLine implements Reporter {
  private suite?: Suite;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.suite = suite;
  }

  onExit(): Promise<void> {
    const tests = this.suite?.allTests() ?? [];
    const count = (...outcomes: string[]) =>
      tests.filter((test) => outcomes.includes(test.outcome())).length;
    const skipped = count('skipped');
    console.log(
      `${count('expected', 'flaky')} passed, ${count('unexpected')} failed${skipped ? `, ${skipped} skipped` : ''}`,
    );
    return Promise.resolve();
  }
}
