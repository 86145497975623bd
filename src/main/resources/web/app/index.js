// One script and one style for every page. Order matters: Bootstrap's ground first, then our theme.
import "bootstrap/dist/css/bootstrap-reboot.css";
import "./theme.css";
import "./base.css";
import "./layout.css";
import "./parts.css";
import "./forms.css";
import "./programme.css";
import "./mailbox.css";
import "./print.css";
import "htmx.org";
import "./problems.js";
import "./questions.js";
import "./zone.js";
