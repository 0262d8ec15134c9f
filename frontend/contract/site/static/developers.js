/* Filters the reference, copies examples, and sends what somebody tries. Everything else works without it. */
const filter = document.querySelector("#filter");
if (filter) {
  filter.hidden = false;
  filter.addEventListener("input", () => {
    const words = filter.value.toLowerCase().split(/\s+/);
    for (const entry of document.querySelectorAll("[data-words]"))
      entry.hidden = !words.every((word) => entry.dataset.words.includes(word));
    for (const group of document.querySelectorAll(".contents .group"))
      group.hidden = !group.nextElementSibling.querySelector("li:not([hidden])");
  });
}

const menu = document.querySelector("#menu");
menu.addEventListener("click", (event) => {
  if (event.target.closest("a") && menu.matches(":popover-open")) menu.hidePopover();
});

for (const code of document.querySelectorAll(".code")) {
  const copy = document.createElement("button");
  copy.type = "button";
  copy.className = "copy";
  copy.textContent = "Copy";
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.querySelector("code").textContent);
    copy.textContent = "Copied";
    setTimeout(() => (copy.textContent = "Copy"), 2000);
  });
  code.append(copy);
}

for (const form of document.querySelectorAll(".try form")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const output = form.querySelector(".code");
    const text = output.querySelector("code");
    output.hidden = false;
    text.textContent = "Sending…";
    try {
      text.textContent = await answer(await fetch(...request(form)));
    } catch (error) {
      text.textContent = `No answer. ${error.message}`;
    }
  });
}

function request(form) {
  const { method, path, type } = form.dataset;
  const headers = { "X-Requested-With": "guildhall" };
  const query = new URLSearchParams();
  let address = path;
  for (const input of form.querySelectorAll("[data-in]")) {
    const value = input.value.trim();
    if (value === "") continue;
    if (input.dataset.in === "path") address = address.replace(`{${input.name}}`, encodeURIComponent(value));
    if (input.dataset.in === "query") query.append(input.name, value);
    if (input.dataset.in === "header") headers[input.name] = value;
  }
  if (type) headers["Content-Type"] = type;
  if (method === "post") headers["Idempotency-Key"] = crypto.randomUUID();
  const init = { method: method.toUpperCase(), headers, body: form.elements.body?.value };
  return [query.size > 0 ? `${address}?${query}` : address, init];
}

async function answer(response) {
  const content = await response.text();
  const shown = ["ETag", "Location", "Link", "RateLimit", "X-Trace-Id"]
    .filter((name) => response.headers.has(name))
    .map((name) => `${name}: ${response.headers.get(name)}`);
  const json = /json/.test(response.headers.get("Content-Type") ?? "");
  const body = json ? JSON.stringify(JSON.parse(content), null, 2) : content;
  return [`${response.status} ${response.statusText}`, ...shown, "", body].join("\n");
}
