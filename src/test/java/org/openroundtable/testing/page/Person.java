package org.openroundtable.testing.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** Somebody in front of a page, who knows fields, buttons and links by what they are called, and counts what they fill in. */
public final class Person {

    private static final int MORE_THAN_ALL_STOPS = 200;
    /** As windows ask for a day: it or the month comes first. */
    private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("ddMMyyyy");

    private final Page page;
    private final boolean byKeyboard;
    private int filled;

    public Person(Page page) {
        this(page, false);
    }

    private Person(Page page, boolean byKeyboard) {
        this.page = page;
        this.byKeyboard = byKeyboard;
    }

    /** Who has nothing but the tabulator, the enter key and letters. */
    public static Person atTheKeyboard(Page page) {
        return new Person(page, true);
    }

    public Page page() {
        return page;
    }

    public Person opens(URI address) {
        page.navigate(address.toString());
        return this;
    }

    public Person fills(String field, String text) {
        return fills(field, text, text);
    }

    /** @param day of the number of its month, wherever it is typed */
    public Person fillsDay(String field, LocalDate day) {
        return fills(field, day.toString(), TYPED_DAY.format(day));
    }

    private Person fills(String field, String text, String keys) {
        if (byKeyboard) {
            tabTo(field(field));
            page.keyboard().type(keys);
        } else {
            field(field).fill(text);
        }
        filled++;
        return this;
    }

    /** @param option as it is called */
    public Person chooses(String field, String option) {
        if (byKeyboard) {
            tabTo(field(field));
            page.keyboard().type(option);
        } else {
            field(field).selectOption(new SelectOption().setLabel(option));
        }
        filled++;
        return this;
    }

    public Person ticks(String box) {
        // a card may lie above its box
        field(box).check(new Locator.CheckOptions().setForce(true));
        filled++;
        return this;
    }

    public Person presses(String button) {
        return activates(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    public Person follows(String link) {
        return activates(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first());
    }

    /** Opens what is folded up. */
    public Person unfolds(String summary) {
        return activates(page.locator("summary").filter(new Locator.FilterOptions().setHasText(summary)));
    }

    /** Fields that were filled in, chosen or ticked. */
    public int filled() {
        return filled;
    }

    public void startsCounting() {
        filled = 0;
    }

    public Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private Person activates(Locator what) {
        if (byKeyboard) {
            tabTo(what);
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
        } else {
            what.click();
        }
        return this;
    }

    private void tabTo(Locator what) {
        what.waitFor();
        for (var stop = 0; stop < MORE_THAN_ALL_STOPS; stop++) {
            page.keyboard().press("Tab");
            if ((Boolean) what.evaluate("one => one === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + what);
    }

    /** What may be left out says so in its label. */
    private Locator field(String label) {
        var said = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return page.getByLabel(Pattern.compile("^\\s*" + said + "(\\s*\\(optional\\))?\\s*$"))
                .first();
    }
}
