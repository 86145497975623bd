package org.openroundtable.web.page;

import java.util.ArrayDeque;
import java.util.Deque;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;

/** Makes the headings of a text those of a page: whatever levels its writer chose, none is left out (WCAG 1.3.1). */
final class HeadingLevels extends AbstractVisitor {

    private static final int LOWEST = 6;

    private final int above;
    /** As they were written, of the heading before and of those that it is below. */
    private final Deque<Integer> written = new ArrayDeque<>();

    /** @param above level of the heading that the text is below */
    HeadingLevels(int above) {
        this.above = above;
    }

    @Override
    public void visit(Heading heading) {
        while (!written.isEmpty() && written.peek() >= heading.getLevel()) {
            written.pop();
        }
        written.push(heading.getLevel());
        heading.setLevel(Math.min(LOWEST, above + written.size()));
        visitChildren(heading);
    }
}
