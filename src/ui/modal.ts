/** Dialogs that were shown; they stand in shadow trees, where no selector finds them. */
const shown = new Set<HTMLDialogElement>();

/** Shows a dialog that keeps everything behind it from being used. */
export function showModal(dialog: HTMLDialogElement): void {
  shown.add(dialog);
  dialog.addEventListener('close', () => shown.delete(dialog), { once: true });
  dialog.showModal();
}

/** Whether keys are meant for a dialog, and not for the page behind it. One that left the page with its place is open no more. */
export const isBehindModal = (): boolean => [...shown].some((dialog) => dialog.open && dialog.isConnected);
