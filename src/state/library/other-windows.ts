const CHANNEL = 'guidefund.library';

/** Old browsers have none, strict settings refuse it. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}

/** The other windows of the same origin. */
export interface OtherWindows {
  /** Tells them that something was changed. */
  tell(): void;
  /** Calls back when one of them may have changed something; without a channel that may be whenever this one was left. */
  listen(onChange: () => void): void;
}

/** Speaks with the other windows, as far as the browser lets it. */
export function otherWindows(): OtherWindows {
  const channel = openChannel();
  const listenOnReturn = (onChange: () => void): void =>
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') onChange();
    });
  return {
    tell: () => channel?.postMessage('changed'),
    listen: (onChange) => (channel ? channel.addEventListener('message', onChange) : listenOnReturn(onChange)),
  };
}
