// Offers the visitor's own time zone in the zone switch. Without this script the switch still lists it by name.
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const select of document.querySelectorAll("select[data-zones]")) {
  if (own && ![...select.options].some((option) => option.value === own)) {
    select.add(new Option(`${own.replaceAll("_", " ")} (${select.dataset.own})`, own), 1);
  }
}
