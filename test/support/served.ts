/** What the test server shall answer to one address. */
export interface Answer {
  /** Sent as JSON when it is no text and no bytes. */
  body?: unknown;
  /** HTTP status, default 200. */
  status?: number;
  /** Content type, default `application/json`. */
  type?: string;
  headers?: Record<string, string>;
  /** Wait with the answer until `release()` is called. */
  hold?: boolean;
  /** Send only a part of the body when that is asked for. */
  parts?: boolean;
}

/** One address of the test server. */
export interface Served {
  readonly url: string;
  /** From now on answers something else. */
  change(answer: Answer): Promise<void>;
  /** Lets the held requests, and all later ones, through. */
  release(): Promise<void>;
  /** How many requests came, and how many of them the page gave up before the answer. */
  count(): Promise<{ requests: number; aborted: number }>;
}

let counter = 0;

const bytesOf = (body: unknown): Uint8Array => {
  if (body instanceof Uint8Array) return body;
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body ?? null));
};

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** Puts an answer on a fresh address of the test server. */
export async function serve(answer: Answer): Promise<Served> {
  counter += 1;
  const url = new URL(`/served/${crypto.randomUUID()}-${counter}.json`, location.origin).href;
  const change = async ({ body, status = 200, type = 'application/json', headers = {}, hold = false, parts = false }: Answer) => {
    const text = JSON.stringify({ body: base64(bytesOf(body)), status, type, headers, hold, parts });
    await fetch(`${url}?do=set`, { method: 'POST', body: text });
  };
  await change(answer);
  return {
    url,
    change,
    release: async () => void (await fetch(`${url}?do=release`)),
    count: async () => (await fetch(`${url}?do=count`)).json() as Promise<{ requests: number; aborted: number }>,
  };
}
