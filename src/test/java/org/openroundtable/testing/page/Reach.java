package org.openroundtable.testing.page;

import java.util.List;

import com.microsoft.playwright.Page;

/** Who gets to what a page offers: by keyboard alone, and without scripts. */
public final class Reach {

    /** Whatever can be operated takes the focus in the order of the page, shows that it has it, and lies under nothing. */
    private static final String BY_KEYBOARD = """
            () => {
              const offered = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
              const outlined = one => {
                const style = getComputedStyle(one);
                return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              };
              const around = one => [one, one.closest("label"), one.closest(".choice")].filter(some => some);
              const atTop = (one, x, y) => {
                const top = document.elementFromPoint(x, y);
                return top && (one.contains(top) || top.contains(one) || top.closest("label")?.control === one);
              };
              const inSight = one => [...one.getClientRects()].some(box =>
                [0.05, 0.5, 0.95].some(part => atTop(one, box.x + box.width * part, box.y + box.height * part)));
              const notForPeople = ".visually-hidden, .not-for-people, [aria-hidden=true]";
              const faults = [];
              for (const one of document.querySelectorAll(offered)) {
                if (one.disabled || !one.checkVisibility() || one.closest("[inert]")) continue;
                if (one.tabIndex < 0 && one.closest(notForPeople)) continue;
                const fault = text => faults.push(text + ": " + one.outerHTML.slice(0, 150));
                if (one.tabIndex > 0) fault("stands out of the order");
                if (one.tabIndex < 0) {
                  if (one.matches("a, button, input, select, textarea, summary")) fault("is not reached");
                  continue;
                }
                one.focus();
                if (document.activeElement !== one) fault("takes no focus");
                else if (!around(one).some(outlined)) fault("does not show its focus");
                else if (!inSight(one)) fault("is covered while it has the focus");
              }
              document.activeElement?.blur();
              return faults;
            }
            """;

    /** Nothing is shown that scripts alone could make work. */
    private static final String WITHOUT_SCRIPTS = """
            () => {
              document.querySelectorAll("main details").forEach(folded => { folded.open = true; });
              const faults = [];
              const seen = one => one.checkVisibility() && !one.matches(":disabled");
              for (const one of document.querySelectorAll("button, input:not([type=hidden]), select, textarea")) {
                if (!seen(one)) continue;
                const fault = text => faults.push(text + ": " + one.outerHTML.slice(0, 150));
                if (one.type === "button") fault("does nothing");
                if (!one.form) fault("is part of no form");
              }
              for (const form of document.forms) {
                const asks = [...form.elements].some(one => seen(one) && !one.matches("button, fieldset"));
                if (asks && ![...form.elements].some(one => one.type === "submit" && seen(one)))
                  faults.push("can't be sent: " + form.outerHTML.slice(0, 150));
              }
              return faults;
            }
            """;

    private Reach() {}

    /** What the keyboard does not get to. */
    public static List<?> gapsByKeyboard(Page page) {
        // After a key, browsers show where the focus is.
        page.keyboard().press("Tab");
        return (List<?>) page.evaluate(BY_KEYBOARD);
    }

    /** @param page whose scripts are switched off */
    public static List<?> gapsWithoutScripts(Page page) {
        return (List<?>) page.evaluate(WITHOUT_SCRIPTS);
    }
}
