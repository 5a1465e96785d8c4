/** Controls that take keys but hold no text of their own to undo. */
const WITHOUT_TEXT = ['range', 'radio', 'checkbox'];

/** Whether a key goes into a text that is being typed. */
export function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !WITHOUT_TEXT.includes(target.type);
}
