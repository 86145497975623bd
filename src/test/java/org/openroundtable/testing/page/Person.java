package org.openroundtable.testing.page;

import java.net.URI;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody in front of a page, who knows fields, buttons and links by what they are called, and counts what they fill in. */
public final class Person {

    private final Page page;
    private int filled;

    public Person(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    public Person opens(URI address) {
        page.navigate(address.toString());
        return this;
    }

    public Person fills(String field, String text) {
        field(field).fill(text);
        filled++;
        return this;
    }

    public Person chooses(String field, String option) {
        field(field).selectOption(option);
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
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    public Person follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Opens what is folded up. */
    public Person unfolds(String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .click();
        return this;
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

    /** What may be left out says so in its label. */
    private Locator field(String label) {
        var said = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return page.getByLabel(Pattern.compile("^\\s*" + said + "(\\s*\\(optional\\))?\\s*$"));
    }
}
