package org.openroundtable.testing.page;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe-core finds on a page. */
public final class Axe {

    /** WCAG 2.2 A and AA. */
    public static final Object ALL_RULES =
            Map.of("runOnly", Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa")));

    private Axe() {}

    public static Object rules(String... ids) {
        return Map.of("runOnly", Map.of("type", "rule", "values", List.of(ids)));
    }

    /** To be called once on each page, before it looks for anything. */
    public static void comesTo(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
    }

    /** Each with the first element that it is about. */
    public static List<?> violations(Page page, Object rules) {
        return (List<?>) page.evaluate(
                "rules => axe.run(document, rules)"
                        + ".then(found => found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html))",
                rules);
    }
}
