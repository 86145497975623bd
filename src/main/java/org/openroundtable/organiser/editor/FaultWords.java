package org.openroundtable.organiser.editor;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.document.content.DocumentRule;
import org.openroundtable.event.EventSlug;
import org.openroundtable.installation.SettingRule;
import org.openroundtable.json.JsonRule;
import org.openroundtable.json.Violation;
import org.openroundtable.organiser.editor.field.FormRule;
import org.openroundtable.question.kind.QuestionRule;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Says in the reader's language what is wrong with a document, which whoever writes programs is told in English. */
@RequestScoped
public class FaultWords {

    private final EditorMessages text;

    FaultWords(Visitor visitor) {
        text = MessageBundles.get(
                EditorMessages.class, Localized.Literal.of(visitor.getLanguage().tag()));
    }

    EditorMessages text() {
        return text;
    }

    /** Of what was typed into a form. */
    public String of(FormRule rule) {
        return switch (rule) {
            case DAY -> text.faultDay();
            case LAST_DAY -> text.faultLastDay();
            case SESSIONS -> text.faultTick();
        };
    }

    /** Of what was typed into a form and would stand in the document. */
    public String of(Violation violation) {
        if (violation.rule() instanceof JsonRule rule) {
            return of(rule, violation);
        }
        if (violation.rule() instanceof DocumentRule rule) {
            return of(rule, violation);
        }
        if (violation.rule() instanceof QuestionRule rule) {
            return of(rule, violation);
        }
        if (violation.rule() instanceof SettingRule rule) {
            return of(rule);
        }
        throw new IllegalArgumentException(violation.toString());
    }

    /** Of what stands in a document that somebody has written, where nothing can be chosen from a list. */
    String written(Violation violation) {
        if (violation.rule() == JsonRule.MOMENT) {
            return text.faultMomentWritten();
        }
        if (violation.rule() == JsonRule.COUNTRY) {
            return text.faultCountryWritten();
        }
        return violation.rule() == DocumentRule.ZONE ? text.faultZoneWritten() : of(violation);
    }

    private String of(JsonRule rule, Violation of) {
        return switch (rule) {
            case PRESENT -> text.faultMissing();
            case PRESENT_IN_FIRST -> text.faultFirstLanguage();
            case KNOWN -> text.faultUnknown();
            case UNIQUE -> text.faultTwice();
            case OBJECT -> text.faultObject();
            case ARRAY -> text.faultList();
            case ITEMS -> text.faultItems(of.number(0), of.number(1), of.number(2));
            case STRING -> text.faultText();
            case TEXTS -> text.faultTexts();
            case FLAG -> text.faultFlag();
            case WHOLE -> text.faultNumber(of.number(0), of.number(1));
            case CHOICE -> text.faultChoice(of.text(0));
            case MOMENT -> text.faultMoment();
            case YEARS -> text.faultYears();
            case LENGTH -> text.faultLong(of.number(0), of.number(1));
            case VISIBLE -> text.faultBlank();
            case CONTROL, DIRECTION -> text.faultCharacters();
            case LINE -> text.faultLine();
            case LANGUAGE -> text.faultLanguage();
            case EMAIL -> text.faultEmail();
            case URL -> text.faultUrl();
            case COUNTRY -> text.faultCountry();
        };
    }

    private String of(DocumentRule rule, Violation of) {
        return switch (rule) {
            case SLUG -> text.faultSlug(EventSlug.LONGEST);
            case RESERVED -> text.faultReserved(of.text(0));
            case SAME_SLUG -> text.faultSameSlug(of.text(0));
            case CODE -> text.faultCode();
            case ZONE -> text.faultZone();
            case COLOUR -> text.faultColour();
            case UNIQUE -> text.faultTwice();
            case CLOSING -> text.faultClosing();
            case AFTER_OPENING, AFTER_START -> text.faultOrder();
            case ROOM_OR_ROOMS -> text.faultRooms();
            case SIGN_UP -> text.faultSignUp();
            case SPEAKER -> text.faultSpeaker();
        };
    }

    private String of(SettingRule rule) {
        return switch (rule) {
            case CONTACT -> text.faultContact();
            case DAY -> text.faultDay();
        };
    }

    private String of(QuestionRule rule, Violation of) {
        return switch (rule) {
            case CODE -> text.faultQuestionCode();
            case FREE_CODE -> text.faultCodeTaken();
            case KIND -> text.faultKind(of.text(0));
            case RANGE -> text.faultRange();
            case OPTION_CODE -> text.faultOptionCode();
            case UNIQUE_OPTIONS -> text.faultTwice();
            case EARLIER, ASKED_OF_REGISTRANTS, ANSWER -> text.faultCondition();
        };
    }
}
