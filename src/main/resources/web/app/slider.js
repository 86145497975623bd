// Goes through the life of an event by a slider, in place of the list of its days, and keeps the focus while the figures
// below are exchanged. Without this script the list and its button do it.
for (const form of document.querySelectorAll("form[data-slider]")) {
  const list = form.elements.asOf;
  const slider = Object.assign(document.createElement("input"), { type: "range", id: `${list.id}-slider`, min: 0 });
  slider.max = list.options.length - 1;
  const shown = document.createElement("output");
  shown.htmlFor = slider.id;
  const show = () => {
    list.selectedIndex = slider.value;
    shown.value = list.selectedOptions[0].text;
    slider.setAttribute("aria-valuetext", shown.value);
  };
  slider.value = list.selectedIndex;
  slider.addEventListener("input", show);
  form.querySelector("label").htmlFor = slider.id;
  form.querySelector("button").hidden = true;
  list.hidden = true;
  list.after(slider, shown);
  show();
}
