const api = globalThis.browser ?? globalThis.chrome;
const born = Math.random();

api.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") void api.tabs.create({ url: api.runtime.getURL("welcome.html") });
});

api.runtime.onMessage.addListener((message, _sender, answer) => {
  void handle(message).then(answer, (error) => answer(`Failed: ${error.message}`));
  return true;
});

/** Opens, navigates, fetches, or says which life of the worker this is. */
async function handle(message) {
  if (message.open) await api.tabs.create({ url: message.open });
  if (message.navigate) await api.tabs.update(message.tabId, { url: message.navigate });
  if (message.fetch) await fetch(message.fetch).catch(() => undefined);
  return born;
}
