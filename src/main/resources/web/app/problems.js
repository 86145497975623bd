// A page that names what is wrong with a form begins there for the keyboard and for screen readers.
document.getElementById("problems")?.focus();
