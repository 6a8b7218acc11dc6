/** A text as search sees it: no case, no diacritics, composed and decomposed letters alike. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
}

/** The words of a query, folded; a text matches when it holds every one of them. */
export function queryWords(query: string): string[] {
  return fold(query).split(/\s+/).filter((word) => word !== '');
}

/** A piece of a text; `hit` where a query's word stands. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Cuts a text at the words of a query, found as search finds them; the pieces together are the text. */
export function pieces(text: string, words: readonly string[]): Piece[] {
  const whole = fold(text);
  if (!words.some((word) => whole.includes(word))) return [{ text, hit: false }];
  const composed = text.normalize('NFC');
  // Folding may lengthen or drop a letter, so every folded letter remembers where it came from.
  let folded = '';
  const origin: number[] = [];
  for (let at = 0; at < composed.length; at++) {
    const letter = fold(composed[at]!);
    for (let part = 0; part < letter.length; part++) origin.push(at);
    folded += letter;
  }
  const marked = new Uint8Array(composed.length);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      marked.fill(1, origin[at], origin[at + word.length - 1]! + 1);
    }
  }
  const cut: Piece[] = [];
  for (let start = 0, at = 1; at <= composed.length; at++) {
    if (at < composed.length && marked[at] === marked[start]) continue;
    cut.push({ text: composed.slice(start, at), hit: marked[start] === 1 });
    start = at;
  }
  return cut;
}
