/** Numbers whose spoken name begins so that "z" before it would not be heard: dvou, tří, čtyř, šesti, sedmi. */
const HARD = [2, 3, 4, 6, 7];

/**
 * The preposition before a number as it is read aloud: "z 5" (pěti), but "ze 2" (dvou), "ze 14", "ze 100" (sta).
 * @param count whole number from zero
 */
export function outOf(count: number): 'z' | 'ze' {
  let first = count;
  while (first >= 1000) first = Math.floor(first / 1000);
  // One of thousands or millions is not said: "z tisíce".
  if (first === 1) return 'z';
  if (first >= 100 && first < 200) return 'ze';
  const spoken = first > 10 && first < 20 ? first - 10 : Number(String(first)[0]);
  return HARD.includes(spoken) ? 'ze' : 'z';
}
