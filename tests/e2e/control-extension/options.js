const api = globalThis.browser ?? globalThis.chrome;
const status = document.querySelector("[role=status]");

document.querySelector("#file").addEventListener("change", async (event) => {
  const [file] = event.target.files;
  status.textContent = `${file.name}: ${(await file.text()).split("\n").length} lines`;
});
document.querySelector("[role=switch]").addEventListener("click", async (event) => {
  event.target.setAttribute("aria-checked", "true");
  status.textContent = `Worker ${await api.runtime.sendMessage({})}`;
});
document.querySelector("select").addEventListener("change", (event) => {
  status.textContent = `Chose ${event.target.value}`;
});
