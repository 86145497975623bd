package org.openroundtable.organiser.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Says in the reader's language what the reader of documents says in English, to whoever writes programs. */
@RequestScoped
public class FaultWords {

    private static final Map<Pattern, BiFunction<EditorMessages, MatchResult, String>> WORDS = new LinkedHashMap<>();

    static {
        word("must be an e-mail address or an https address", (text, of) -> text.faultContact());
        word("must be an e-mail address", (text, of) -> text.faultEmail());
        word("must be an absolute http or https URL", (text, of) -> text.faultUrl());
        word(
                "must have at most (\\d+) characters, not (\\d+)",
                (text, of) -> text.faultLong(number(of, 1), number(of, 2)));
        word(
                "must be a whole number from (-?\\d+) to (-?\\d+)",
                (text, of) -> text.faultNumber(number(of, 1), number(of, 2)));
        word("must be a date and time .*|must be between the years .*", (text, of) -> text.faultMoment());
        word("must be a date", (text, of) -> text.faultDay());
        word("must name a session", (text, of) -> text.faultTick());
        word("must not be before the first day", (text, of) -> text.faultLastDay());
        word("must be after (start|opensAt)", (text, of) -> text.faultOrder());
        word("is required together with opensAt", (text, of) -> text.faultClosing());
        word("is required, as the first language", (text, of) -> text.faultFirstLanguage());
        word("must be a BCP 47 language tag", (text, of) -> text.faultLanguage());
        word("must be an IANA time zone", (text, of) -> text.faultZone());
        word("must be of the form #rrggbb", (text, of) -> text.faultColour());
        word("must be in one line", (text, of) -> text.faultLine());
        word("must not contain .*|must not be blank", (text, of) -> text.faultCharacters());
        word("must be an ISO 3166-1 alpha-2 code", (text, of) -> text.faultCountry());
        word("is there twice.*", (text, of) -> text.faultTwice());
        word("is only for registrable sessions", (text, of) -> text.faultSignUp());
        word(
                "is no question before this one|is no answer to that question|is for organisers only",
                (text, of) -> text.faultCondition());
        word("must not be below minimum", (text, of) -> text.faultRange());
        word("is required", (text, of) -> text.faultMissing());
    }

    private final EditorMessages text;

    FaultWords(Visitor visitor) {
        text = MessageBundles.get(
                EditorMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
    }

    EditorMessages text() {
        return text;
    }

    /** @param detail of a fault; what there are no words for stays as it is */
    public String of(String detail) {
        for (var word : WORDS.entrySet()) {
            var matcher = word.getKey().matcher(detail);
            if (matcher.matches()) {
                return word.getValue().apply(text, matcher);
            }
        }
        return text.faultOther(detail);
    }

    private static void word(String detail, BiFunction<EditorMessages, MatchResult, String> words) {
        WORDS.put(Pattern.compile(detail), words);
    }

    private static long number(MatchResult match, int group) {
        return Long.parseLong(match.group(group));
    }
}
