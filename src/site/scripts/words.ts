/** Interface strings that the page carries for its scripts, in the attributes of one element. */
export function wordsOf(): DOMStringMap {
  return document.getElementById('_words')?.dataset ?? {};
}
