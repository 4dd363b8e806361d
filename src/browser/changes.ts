const channelName = "goodturn/changes";

/** Tell every open page of ours that records changed (which kinds of them, never what they hold). */
export function announceChanges(prefixes: readonly string[]): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(prefixes);
  channel.close();
}

/** Hear of changed records. Returns the function that stops it. */
export function onChanges(listener: (prefixes: readonly string[]) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<readonly string[]>) => listener(data);
  return () => channel.close();
}
