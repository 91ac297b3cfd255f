// Suggestions below every search field. Without this script the forms work as plain forms.
"use strict";

for (const form of document.querySelectorAll("form.search")) suggest(form);

function suggest(form) {
  const field = form.querySelector("input[type=search]");
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = "suggestions-" + Math.random().toString(36).slice(2);
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  form.append(list);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]])
    field.setAttribute(name, value);
  let chosen = -1, asked = 0, timer;

  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
  field.addEventListener("keydown", key);
  field.addEventListener("blur", () => setTimeout(close, 150));
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => go(event.target.closest("li")));

  async function ask() {
    const words = field.value.trim(), mine = ++asked;
    if (words.length < 2) return close();
    try {
      const answer = await fetch("/suggest?q=" + encodeURIComponent(words.slice(0, 200)));
      if (answer.ok && mine === asked) show(await answer.json());
    } catch { close(); } // The server has gone; the form will say so when it is sent.
  }

  function show(found) {
    list.replaceChildren(...found.map(item));
    chosen = -1;
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
    field.removeAttribute("aria-activedescendant");
  }

  function item(found, index) {
    const row = document.createElement("li");
    row.id = list.id + "-" + index;
    row.setAttribute("role", "option");
    // On the compare page a suggestion is added; elsewhere it is where to go.
    const add = form.dataset.add;
    row.dataset.path = add ? add + (add.includes("?") ? "&" : "?") + "with=" + encodeURIComponent(found.iri) : found.path;
    row.append(part("kind " + found.kind, found.kind), part("name", found.name), part("count", found.papers === 1 ? "1 paper" : found.papers + " papers"));
    return row;
  }

  function part(className, text) {
    const span = document.createElement("span");
    span.className = className;
    span.textContent = text;
    return span;
  }

  function key(event) {
    if (event.key === "Escape") return close();
    if (list.hidden) return;
    if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); return go(list.children[chosen]); }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const count = list.children.length;
    chosen = event.key === "ArrowDown" ? (chosen + 1) % count : (chosen <= 0 ? count : chosen) - 1;
    [...list.children].forEach((row, index) => row.setAttribute("aria-selected", String(index === chosen)));
    field.setAttribute("aria-activedescendant", list.children[chosen].id);
    list.children[chosen].scrollIntoView({ block: "nearest" });
  }

  function go(row) { if (row) location.assign(row.dataset.path); }

  function close() {
    asked++;
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }
}
