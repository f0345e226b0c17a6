// The tail: works off what is new, one batch after another, whenever it is woken; what comes meanwhile is taken together.

export class Tail {
  readonly #advance: () => Promise<boolean>
  readonly #onTrouble: (error: unknown) => void
  readonly #poll: NodeJS.Timeout
  #news = false
  #running: Promise<void> | undefined

  /**
   * @param advance works off one batch, and says whether there may be more
   * @param pollSeconds after which it looks by itself, for what nobody told it
   * @param onTrouble is told why a batch failed; the next wake-up tries it again
   */
  constructor(advance: () => Promise<boolean>, pollSeconds: number, onTrouble: (error: unknown) => void) {
    this.#advance = advance
    this.#onTrouble = onTrouble
    this.#poll = setInterval(() => this.wake(), pollSeconds * 1_000)
  }

  /** Says that there may be something new. */
  wake(): void {
    this.#news = true
    this.#running ??= this.#run()
  }

  async #run(): Promise<void> {
    try {
      while (this.#news) {
        this.#news = false
        if (await this.#advance()) this.#news = true
      }
    } catch (error) {
      this.#onTrouble(error)
    } finally {
      this.#running = undefined
    }
  }

  /** Resolves when the batch under way has ended; none begins by itself afterwards. */
  async stop(): Promise<void> {
    clearInterval(this.#poll)
    await this.#running
  }
}
