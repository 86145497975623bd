// Offers the visitor's own time zone in the zone switch, also in one that htmx has just put into the page. Without this
// script the switch still lists it by name.
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
function offerOwn() {
  for (const select of document.querySelectorAll("select[data-zones]")) {
    if (own && ![...select.options].some((option) => option.value === own)) {
      select.add(new Option(`${own.replaceAll("_", " ")} (${select.dataset.own})`, own), 1);
    }
  }
}
offerOwn();
document.addEventListener("htmx:afterSwap", offerOwn);

// Proposes it where an event begins, unless something else was typed there. Without this script the page proposes another.
const proposed = document.querySelector("form[data-own-zone] input[list='zones']");
if (proposed && proposed.value === proposed.defaultValue && [...proposed.list.options].some(({ value }) => value === own)) {
  proposed.value = own;
}
