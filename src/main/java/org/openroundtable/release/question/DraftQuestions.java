package org.openroundtable.release.question;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openroundtable.question.Question;
import org.openroundtable.question.QuestionReader;
import org.openroundtable.question.Questions;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.TitleCodes;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** What can be done with the questions of a draft; what changes something is to be called while it is being changed. */
public final class DraftQuestions {

    private static final int LONGEST_CODE = 40;

    private final DraftDocument draft;

    public DraftQuestions(DraftDocument draft) {
        this.draft = draft;
    }

    /** What a question with this label can be known by: {@code howDoYouTravel}. */
    public String freeCode(String label) {
        var words = TitleCodes.of(label, LONGEST_CODE, "question").split("-");
        var name = words[0]
                + Stream.of(words).skip(1).map(DraftQuestions::capitalised).collect(Collectors.joining());
        var code = Character.isDigit(name.charAt(0)) ? "question" + name : name;
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? code : code + number)
                .filter(QuestionReader::isFree)
                .filter(free -> draft.find(DraftPart.QUESTIONS, free).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Puts one before the one before it. */
    public void moveUp(String code) {
        var at = at(code);
        if (at > 0) {
            list().insert(at - 1, list().remove(at));
        }
    }

    /** Puts one behind the one behind it. */
    public void moveDown(String code) {
        var at = at(code);
        if (at + 1 < list().size()) {
            list().insert(at + 1, list().remove(at));
        }
    }

    /** Asks one of the standard questions again, last. */
    public void askAgain(String code) {
        if (Questions.STANDARD.withCode(code).isPresent()) {
            draft.add(DraftPart.QUESTIONS, code);
        }
    }

    /** Those of the standard questions that are not asked. */
    public List<Question> leftOut() {
        return Questions.STANDARD.all().stream()
                .filter(question ->
                        draft.find(DraftPart.QUESTIONS, question.code()).isEmpty())
                .toList();
    }

    private int at(String code) {
        return draft.all(DraftPart.QUESTIONS).indexOf(draft.get(DraftPart.QUESTIONS, code));
    }

    private ArrayNode list() {
        return draft.json().withArray("questions");
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
