/** Runs the steps of a job one after the other and keeps what came of each. */
export class StepLog {
  private done = 0;
  private failed = 0;

  /**
   * Runs one step. What it gives is a sentence about what was seen, written beside the step.
   * A step that throws is written as failed; what comes after it is still tried.
   */
  async step(name: string, act: () => Promise<string>): Promise<void> {
    try {
      const seen = await act();
      this.done += 1;
      console.log(`✓ ${name}${seen ? `: ${seen}` : ''}`);
    } catch (error: unknown) {
      this.failed += 1;
      console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Writes the sum; true where every step was seen to work. */
  summary(): boolean {
    console.log(`${this.done} of ${this.done + this.failed} steps were seen to work.`);
    return this.failed === 0;
  }
}
