package org.openroundtable.organiser.figure.edition;

import java.util.Arrays;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.report.figure.Share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The editions of a series side by side.
 *
 * @param title of the event from which one has come
 * @param series null: it stands alone
 * @param figures that are shown of each edition
 * @param groups organisations of that event
 */
@CheckedTemplate(basePath = "organiser/figure/edition", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EditionPage(
        String slug,
        String path,
        Text title,
        Text series,
        List<Edition> editions,
        List<Figure> figures,
        List<Group> groups)
        implements TemplateInstance {

    private static final int FIRST = 20;

    /** Organisations of one kind. */
    record Group(Loyalty loyalty, List<Share> organisations) {

        static List<Group> of(Edition edition) {
            return Arrays.stream(Loyalty.values())
                    .map(loyalty -> new Group(loyalty, loyalty.of(edition)))
                    .toList();
        }

        public List<Share> first() {
            return organisations.stream().limit(FIRST).toList();
        }

        /** Those that are folded away. */
        public List<Share> others() {
            return organisations.stream().skip(FIRST).toList();
        }
    }
}
