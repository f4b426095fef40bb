/** A search that may never answer: VS Code waits for ever where whoever holds the files, such as a code host, offers none. */

/** Searches, and does without once it has waited in vain; a late answer is told. */
export class PatientSearch<T> {
  private state: "unknown" | "answers" | "silent" = "unknown";

  /**
   * `patience` in milliseconds is how long the first answer is waited for; `onLateAnswer` is called at most once, when it
   * came after all and another `run` would find something.
   */
  constructor(
    private readonly search: () => Promise<readonly T[]>,
    private readonly patience: number,
    private readonly onLateAnswer: () => void,
  ) {}

  /** What is found; nothing while the search is silent. Rejects as the search does. */
  async run(): Promise<readonly T[]> {
    if (this.state === "silent") return [];
    const searching = this.search();
    if (this.state === "answers") return searching;
    const first = await Promise.race([searching, this.wait()]);
    if (first) {
      this.state = "answers";
      return first;
    }
    this.state = "silent";
    void searching.then(
      () => {
        this.state = "answers";
        this.onLateAnswer();
      },
      () => undefined,
    );
    return [];
  }

  private wait(): Promise<undefined> {
    return new Promise((resolve) =>
      setTimeout(() => resolve(undefined), this.patience),
    );
  }
}
