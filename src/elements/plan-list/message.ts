/** What a list says for a while in place of what it would say otherwise. */
import type { ReactiveControllerHost } from 'lit';

export class Message {
  /** Empty when nothing is said. */
  said = '';
  /** Id of the goal of which it is said; empty when it is said of the list. */
  about = '';
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #ending: ReturnType<typeof setTimeout> | undefined;

  /** @param host is drawn again when the message changes */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /**
   * @param time how long it is said, milliseconds
   * @param about id of a goal
   */
  say(said: string, time: number, about = ''): void {
    this.end();
    this.said = said;
    this.about = about;
    this.#ending = setTimeout(() => {
      this.end();
      this.#host.requestUpdate();
    }, time);
    this.#host.requestUpdate();
  }

  end(): void {
    clearTimeout(this.#ending);
    this.said = this.about = '';
  }
}
