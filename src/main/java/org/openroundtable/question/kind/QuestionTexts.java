package org.openroundtable.question.kind;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

import org.openroundtable.language.Language;
import org.openroundtable.language.Text;
import org.openroundtable.language.Wording;

import com.ibm.icu.text.MessageFormat;

/** What the house itself says of questions: the standard ones, yes and no, and what is wrong with an answer. */
public final class QuestionTexts {

    private static final String BUNDLE = "messages.question";
    /** Never in the language of the machine. */
    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private QuestionTexts() {}

    /**
     * What is wrong with an answer.
     *
     * @param question its label
     */
    public static String of(Fault fault, String question, Kind kind, Locale reader) {
        var key =
                switch (fault.why()) {
                    case REQUIRED -> "required";
                    case TOO_LONG -> "tooLong";
                    case TOO_SMALL -> "tooSmall";
                    case TOO_LARGE -> "tooLarge";
                    case INVALID -> "invalid." + kind.name();
                };
        return new MessageFormat(bundle(reader).getString(key), reader)
                .format(Map.of("question", question, "limit", fault.limit()));
    }

    static Wording wording(String key, Locale reader) {
        return new Wording(bundle(reader).getString(key), reader.toLanguageTag());
    }

    /** Empty: there is no such text. */
    public static Optional<Text> inEachLanguage(String key) {
        var texts = new TreeMap<String, String>();
        for (var language : Language.all()) {
            var bundle = bundle(language.locale());
            if (bundle.containsKey(key)) {
                texts.put(language.tag(), bundle.getString(key));
            }
        }
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(Language.base().tag(), texts));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, QuestionTexts.class.getClassLoader(), AS_ASKED);
    }
}
