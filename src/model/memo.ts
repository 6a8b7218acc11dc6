/**
 * Keeps what was worked out of an object for as long as there is the object.
 * @param make works it out; called once for each object
 */
export function keptWith<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let entry = kept.get(key);
    if (!entry) kept.set(key, (entry = { value: make(key) }));
    return entry.value;
  };
}
