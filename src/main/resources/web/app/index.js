// One script and one style for every page.
import "./style.css";
import "htmx.org";
import "./live.js";
import "./picks.js";
import "./problems.js";
import "./questions.js";
import "./scan.js";
import "./slider.js";
import "./zone.js";
