package org.openroundtable.organiser.question;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.organiser.editor.Area;
import org.openroundtable.organiser.editor.EditorFrames;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.question.Question;
import org.openroundtable.question.RetentionGroup;
import org.openroundtable.question.kind.Kinds;
import org.openroundtable.question.kind.Option;
import org.openroundtable.registration.answer.AnswerCounts;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.question.DraftQuestions;
import org.openroundtable.web.page.Visitor;

/** Reads what the pages about questions show. */
@ApplicationScoped
class QuestionLists {

    private static final String OPTIONS = "options";
    /** Rows for more options than there are, beside the one that every list has. */
    private static final int FREE = 2;

    private final EditorFrames frames;
    private final AnswerCounts counts;
    private final Visitor visitor;

    QuestionLists(EditorFrames frames, AnswerCounts counts, Visitor visitor) {
        this.frames = frames;
        this.counts = counts;
        this.visitor = visitor;
    }

    QuestionListPage page(Draft draft, FormView form) {
        var reading = draft.document().reading();
        return new QuestionListPage(
                frames.of(draft, reading, Area.QUESTIONS, ""),
                form,
                QuestionPaths.of(draft.slug()),
                questions(draft.slug(), reading.document().asked().all()),
                new DraftQuestions(draft.document()).leftOut(),
                Kinds.ALL);
    }

    /** @param code of one that is there, or of none */
    QuestionPage page(Draft draft, String code, FormView form) {
        var reading = draft.document().reading();
        var all = reading.document().asked().all();
        var question = all.stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElse(null);
        return new QuestionPage(
                frames.of(draft, reading, Area.QUESTIONS, code),
                form,
                QuestionPaths.of(draft.slug()),
                questions(draft.slug(), all).stream()
                        .filter(view -> view.code().equals(code))
                        .findFirst()
                        .orElse(null),
                new KindFields(form.value("kind")),
                options(draft.slug(), question, form),
                ConditionView.all(question == null ? all : all.subList(0, all.indexOf(question))),
                List.of(RetentionGroup.values()));
    }

    private List<OptionRow> options(String slug, Question question, FormView form) {
        var known = question == null || question.kind() == null
                ? List.<Option>of()
                : question.kind().options();
        var chosen = known.isEmpty() ? Map.<AnswerOption, Long>of() : counts.ofOptions(slug, List.of(question.code()));
        var filled = IntStream.range(0, form.rows(OPTIONS).size())
                .filter(row -> form.texts(OPTIONS + "-" + row + "-text").stream()
                        .anyMatch(text -> !text.value().isEmpty()))
                .boxed()
                .toList();
        return IntStream.range(0, form.rows(OPTIONS).size() + FREE)
                .mapToObj(row -> {
                    var item = FieldSet.itemOf(form.typed(), OPTIONS, row);
                    return new OptionRow(
                            row,
                            item >= 0 && item < known.size()
                                    ? chosen.getOrDefault(
                                            new AnswerOption(
                                                    question.code(),
                                                    known.get(item).code()),
                                            0L)
                                    : 0,
                            !filled.contains(row),
                            filled.stream().noneMatch(other -> other > row));
                })
                .toList();
    }

    private List<QuestionView> questions(String slug, List<Question> all) {
        var answered = counts.of(slug);
        return all.stream()
                .map(question ->
                        QuestionView.of(question, all, answered.getOrDefault(question.code(), 0L), visitor.getLocale()))
                .toList();
    }
}
