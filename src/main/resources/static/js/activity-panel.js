// The panel about an activity: marks which one it is about, and opens cells of the table from it.

const markShown = () => {
  const shown = document.querySelector("#sidopanel [data-activity]")?.dataset.activity;
  document.querySelectorAll(".plan-table [data-shown]").forEach((cell) => delete cell.dataset.shown);
  const link = shown && document.querySelector(`.plan-table [data-panel-opener][href$="/aktiviteter/${CSS.escape(shown)}"]`);
  if (!link) return;
  link.closest("td").dataset.shown = "";
  link.scrollIntoView({ block: "nearest" });
};

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.id === "sidopanel") markShown();
});
document.addEventListener("samhand:panel-closed", markShown);

// In the editor a field is written in where it stands.
document.addEventListener("click", (event) => {
  const link = event.target.closest("#sidopanel [data-in-cell]");
  const cell = link && document.querySelector(`[data-editor] #${CSS.escape(link.dataset.inCell)}`);
  const way = cell?.querySelector(".plan-write");
  if (!way || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  cell.scrollIntoView({ block: "center" });
  way.click();
});
