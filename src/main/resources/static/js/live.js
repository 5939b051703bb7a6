// Others in the same plan: who is there, where they write, and what they have written, as it happens (ADR 42).
// Without it, or without a connection, the page shows what others wrote when it is loaded again.

const PLACES = 4;
const TONES = ["plum", "info", "warn"];
const MOMENTS_BETWEEN_WORDS = 30000;

const editor = () => document.querySelector("[data-editor][data-news]");
const formOf = (cell) => cell?.querySelector("form");
const openCells = () => [...document.querySelectorAll("[data-editor] [data-cell]")].filter(formOf);

let source = null;
let here = "";
let latest = null;
let others = [];

// Said to those who listen rather than look: who came, and that something changed; not every word of it.
const known = new Set();
let lastSaid = -MOMENTS_BETWEEN_WORDS;
const say = (text) => {
  const place = editor()?.querySelector("[data-said]");
  if (!text || !place || performance.now() - lastSaid < MOMENTS_BETWEEN_WORDS) return;
  lastSaid = performance.now();
  place.textContent = text;
};

const face = (person, index) => {
  const item = document.createElement("li");
  item.title = person.name;
  const initials = document.createElement("span");
  initials.className = "sh-avatar";
  initials.dataset.tone = TONES[index % TONES.length];
  initials.dataset.here = "";
  initials.setAttribute("aria-hidden", "true");
  initials.textContent = person.initials;
  const name = document.createElement("span");
  name.className = "sh-visually-hidden";
  name.textContent = person.name;
  item.append(initials, name);
  return item;
};

const further = (people) => {
  const item = document.createElement("li");
  item.title = people.map((person) => person.name).join(", ");
  item.textContent = `+${people.length}`;
  return item;
};

const flagCells = () => {
  document.querySelectorAll("[data-writer]").forEach((cell) => delete cell.dataset.writer);
  others.forEach((person) => person.cells.forEach((id) => {
    const cell = document.getElementById(id);
    if (!cell?.matches("[data-cell]")) return;
    cell.dataset.writer = cell.dataset.writer ? `${cell.dataset.writer}, ${person.writes}` : person.writes;
  }));
};

const showOthers = (people) => {
  others = people;
  const list = document.querySelector("[data-present]");
  if (list) {
    const beyond = people.length > PLACES ? [further(people.slice(PLACES))] : [];
    list.replaceChildren(...people.slice(0, PLACES).map(face), ...beyond);
    list.hidden = people.length === 0;
  }
  flagCells();
  const newcomers = people.filter((person) => !known.has(person.name));
  newcomers.forEach((person) => known.add(person.name));
  say(newcomers.map((person) => person.came).join(" "));
};

// Where one writes oneself.
let told = null;
const tell = (fields) => {
  const headers = JSON.parse(document.body.dataset.hxHeaders ?? "{}");
  const body = new URLSearchParams({ fonster: here, ...fields });
  // What does not arrive is told anew when the stream opens.
  fetch(editor().dataset.presence, { method: "POST", body, headers, keepalive: true }).catch(() => { told = null; });
};

const tellWhereIWrite = () => {
  const open = openCells();
  const cell = open.find((one) => one.contains(document.activeElement)) ?? open[0];
  if (!source || told === (cell?.id ?? "")) return;
  told = cell?.id ?? "";
  tell({ ruta: told });
};

// What must stay as it is: cells that are written in, and the one that has the focus.
const heldCells = () => {
  const focused = document.activeElement?.closest("[data-editor] [data-cell]");
  return [...new Set([...openCells(), ...(focused ? [focused] : [])])];
};

const note = (cell, text) => {
  if (!text) return;
  const line = cell.querySelector(".plan-meanwhile") ?? document.createElement("p");
  line.className = "plan-meanwhile";
  line.setAttribute("role", "status");
  line.textContent = text;
  cell.querySelector(".plan-form, form").prepend(line);
};

const refresh = (cell, fresh) => {
  if (formOf(cell)) return;
  const says = fresh.querySelector(".says");
  if (says && !cell.querySelector(".says").isEqualNode(says)) {
    cell.querySelector(".says").replaceWith(says);
    cell.dataset.arrived = "";
  }
};

const copyAttributes = (to, from) => [...from.attributes].forEach(({ name, value }) => to.setAttribute(name, value));

const markArrivals = (old, fresh) => {
  const cells = fresh.matches("[data-cell]") ? [fresh] : fresh.querySelectorAll("[data-cell]");
  cells.forEach((cell) => {
    const before = document.getElementById(cell.id)?.querySelector(".says");
    if (!before || before.textContent !== cell.querySelector(".says")?.textContent) cell.dataset.arrived = "";
  });
};

// Lays what is new over what is there; nothing that is held is moved or taken out, so focus and marking stay.
const lay = (old, fresh, held) => {
  if (held.includes(old)) {
    refresh(old, fresh);
    return;
  }
  const inside = held.filter((cell) => old.contains(cell));
  if (inside.length === 0) {
    if (old.isEqualNode(fresh)) return;
    markArrivals(old, fresh);
    old.replaceWith(fresh);
    window.htmx?.process(fresh);
    return;
  }
  copyAttributes(old, fresh);
  const stay = [...old.childNodes].filter((child) => inside.some((cell) => child.contains(cell)));
  const twins = new Map(stay.map((child) => {
    const cells = inside.filter((cell) => child.contains(cell));
    const twin = [...fresh.children].find((other) => cells.some((cell) => other.id === cell.id || other.querySelector(`#${CSS.escape(cell.id)}`)));
    return [twin, child];
  }));
  [...old.childNodes].filter((child) => !stay.includes(child)).forEach((child) => child.remove());
  let place = old.firstChild;
  [...fresh.childNodes].forEach((child) => {
    const own = twins.get(child);
    if (own) {
      lay(own, child, held);
      place = own.nextSibling;
    } else {
      if (child instanceof Element) markArrivals(old, child);
      old.insertBefore(child, place);
      if (child instanceof Element) window.htmx?.process(child);
    }
  });
};

const takeRows = (later, held) => [...later.querySelectorAll("tr")].every((fresh) => {
  const old = document.getElementById(fresh.id);
  if (old) lay(old, fresh, held);
  return old !== null;
});

const takeWhole = (later, held) => {
  const table = editor().querySelector("table");
  const groups = new Set();
  later.querySelectorAll("tbody").forEach((fresh) => {
    const anchor = fresh.querySelector("tr").id;
    const old = document.getElementById(anchor)?.closest("tbody");
    groups.add(anchor);
    if (old) {
      lay(old, fresh, held);
    } else {
      table.append(fresh);
      window.htmx?.process(fresh);
    }
  });
  [...table.tBodies]
    .filter((group) => !groups.has(group.querySelector("tr").id) && !held.some((cell) => group.contains(cell)))
    .forEach((group) => group.remove());
  const outline = later.querySelector(".plan-outline");
  const before = editor().querySelector(".plan-outline");
  if (outline && before && !before.contains(document.activeElement) && !before.isEqualNode(outline)) before.replaceWith(outline);
};

const isInSight = (cell) => cell.getBoundingClientRect().bottom > 160;

// What one looks at stays where it is, whatever comes above it.
const withoutJump = (act) => {
  const anchor = heldCells().find(isInSight) ?? [...editor().querySelectorAll("[data-cell]")].find(isInSight);
  const before = anchor?.getBoundingClientRect().top;
  act();
  const after = anchor && document.getElementById(anchor.id);
  if (!after) return;
  const by = after.getBoundingClientRect().top - before;
  const pane = editor().querySelector(".plan-scroll");
  if (Math.abs(by) < 1) return;
  if (pane.scrollHeight > pane.clientHeight) pane.scrollTop += by;
  else window.scrollBy(0, by);
};

const partOf = (cell) => cell.id.match(/^c-([0-9a-f-]{36})/)?.[1];

const markOpen = (later) => openCells().forEach((cell) => {
  const seen = Number(formOf(cell).querySelector("input[name=version]")?.value ?? 0);
  const marks = [...later.querySelectorAll("[data-mark]")].filter((mark) =>
    Number(mark.dataset.number) > seen && (mark.dataset.mark === cell.id || mark.dataset.mark === `d-${partOf(cell)}`));
  const isGone = later.dataset.whole === "true" && !later.querySelector(`#${CSS.escape(cell.id)}`);
  note(cell, marks.at(-1)?.textContent ?? (isGone ? editor().dataset.gone : ""));
});

// @returns whether all of it found its place
const takeOver = (html) => {
  const template = document.createElement("template");
  template.innerHTML = html;
  const later = template.content.querySelector("[data-later]");
  if (!later) return true;
  const page = editor();
  let isPlaced = true;
  markOpen(later);
  withoutJump(() => {
    if (later.dataset.whole === "true") takeWhole(later, heldCells());
    else isPlaced = takeRows(later, heldCells());
  });
  if (isPlaced) Object.assign(page.dataset, { seen: later.dataset.seen, version: later.dataset.version });
  flagCells();
  say(later.dataset.said);
  document.dispatchEvent(new CustomEvent("samhand:caught-up"));
  return isPlaced;
};

const isBehind = () => latest
  && (latest.edit > Number(editor().dataset.seen) || latest.version !== Number(editor().dataset.version));

let isCatchingUp = false;

const fetchLater = async (version) => {
  const { later, seen } = editor().dataset;
  const answer = await fetch(`${later}?sedan=${seen}&version=${version}`, { redirect: "manual" });
  return answer.ok ? answer.text() : null;
};

const catchUp = async () => {
  if (isCatchingUp || !editor() || document.hidden || !isBehind()) return;
  isCatchingUp = true;
  let html = null;
  try {
    html = await fetchLater(editor().dataset.version);
    // A row that is not here yet: then all of them.
    if (html !== null && editor() && !takeOver(html)) takeOver((await fetchLater(-1)) ?? "");
  } catch {
    // No contact; the stream says when there is again.
    html = null;
  }
  isCatchingUp = false;
  if (html !== null) catchUp();
};

const hangUp = () => {
  source?.close();
  source = null;
  showOthers([]);
};

const listen = () => {
  const page = editor();
  if (source || !page || !window.EventSource) return;
  here = page.dataset.window;
  source = new EventSource(`${page.dataset.news}?fonster=${here}`);
  source.addEventListener("open", () => {
    told = null;
    tellWhereIWrite();
    document.dispatchEvent(new CustomEvent("samhand:connected"));
  });
  source.addEventListener("plan", (event) => {
    latest = JSON.parse(event.data);
    catchUp();
  });
  source.addEventListener("here", (event) => showOthers(JSON.parse(event.data)));
  source.addEventListener("end", hangUp);
  source.addEventListener("error", () => {
    if (source?.readyState === EventSource.CLOSED) hangUp();
  });
};

const begin = () => {
  if (source && editor()?.dataset.window !== here) hangUp();
  if (!document.hidden) listen();
};

const wake = () => {
  begin();
  catchUp();
};

document.addEventListener("visibilitychange", wake);
window.addEventListener("online", wake);
window.addEventListener("pageshow", wake);
window.addEventListener("pagehide", () => {
  if (!source) return;
  tell({ lamnar: "1" });
  source.close();
  source = null;
});
document.addEventListener("samhand:shown", begin);
document.addEventListener("focusin", tellWhereIWrite);
document.addEventListener("htmx:afterSettle", () => {
  begin();
  flagCells();
  tellWhereIWrite();
});
begin();
