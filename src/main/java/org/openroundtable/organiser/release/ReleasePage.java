package org.openroundtable.organiser.release;

import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.release.comparison.ChangeGroup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One release, and what it has changed.
 *
 * @param against number of the one that it is compared with; null: the one before
 * @param others numbers of those that it can be compared with
 * @param form the button that takes it as the new draft; its only fault is that this would move the event
 * @param move from the series of the draft to that of the release
 */
@CheckedTemplate(basePath = "organiser/release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReleasePage(
        String path,
        Text title,
        ReleaseLine line,
        List<ChangeGroup> groups,
        Integer against,
        List<Integer> others,
        FormView form,
        Move move)
        implements TemplateInstance {

    /**
     * @param from title of a series; null: none, as for {@code to}
     */
    record Move(String from, String to) {}
}
