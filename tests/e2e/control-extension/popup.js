const api = globalThis.browser ?? globalThis.chrome;
const heading = document.querySelector("h1");
const status = document.querySelector("[role=status]");

const [tab] = await api.tabs.query({ active: true, currentWindow: true });
try {
  const [answer] = await api.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => `${document.title} at ${location.href}`,
  });
  heading.textContent = answer.result;
} catch (error) {
  heading.textContent = `Refused: ${error.message}`;
}

document.querySelector("#https").addEventListener("click", async () => {
  await api.runtime.sendMessage({ open: "https://mail.example/compose?to=priya%40example.org&su=Hello" });
  // Chromium has closed the popup by now; Firefox leaves it open above the new tab.
  window.close();
});
document.querySelector("#mailto").addEventListener("click", async () => {
  await api.runtime.sendMessage({
    tabId: tab.id,
    navigate: "mailto:priya@example.org?subject=Hello%20you&body=One%0D%0ATwo",
  });
  status.textContent = "Mailed";
});
document.querySelector("#fetch").addEventListener("click", async () => {
  const outcomes = await Promise.allSettled([
    fetch("https://tracker.example/popup"),
    api.runtime.sendMessage({ fetch: "https://tracker.example/worker" }),
  ]);
  status.textContent = `Fetched ${outcomes.length}`;
});
document.querySelector("#copy").addEventListener("click", async () => {
  await navigator.clipboard.writeText("Thought of you: “BM25” — naïve ✓");
  status.textContent = "Copied";
});
document.querySelector("#find").addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    status.textContent = `Found ${event.target.value} ${event.isTrusted ? "by hand" : "by script"}`;
  }
});
