package org.openroundtable.organiser.editor;

import org.openroundtable.event.EventStatus;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page of the editor says. */
@MessageBundle("editor")
public interface EditorMessages {

    @Message
    String area(Area area);

    @Message
    String field(FieldName name);

    /** Of the event or a session. */
    @Message
    String status(EventStatus status);

    String yes();

    String no();

    String fieldPath(String outer, String inner);

    String fieldIn(String field, String language);

    String areas();

    String stateOf();

    String faults(long count);

    String changed();

    String neverPublished();

    String asPublished();

    String unpublished(long count);

    String publication();

    String previewPages();

    String version(long version);

    String saved(String by, String at);

    String savedByNobody(String at);

    String present(String name, String since);

    String nobody();

    String save();

    String markdown();

    String preview();

    String previewOf(String label);

    String nothingToPreview();

    String meanwhileTitle();

    String meanwhileText();

    String gone();

    String editBy(String name, String at);

    String before();

    String after();

    String nothing();

    String emptyRow();

    String faultEmail();

    String faultContact();

    String faultUrl();

    String faultLong(long most, long is);

    String faultNumber(long least, long most);

    String faultMoment();

    String faultDay();

    String faultTick();

    String faultLastDay();

    String faultOrder();

    String faultClosing();

    String faultFirstLanguage();

    String faultLanguage();

    String faultZone();

    String faultColour();

    String faultLine();

    String faultCharacters();

    String faultCountry();

    String faultTwice();

    String faultSignUp();

    String faultCondition();

    String faultRange();

    String faultMissing();

    String faultMomentWritten();

    String faultYears();

    String faultZoneWritten();

    String faultCountryWritten();

    String faultBlank();

    String faultUnknown();

    String faultObject();

    String faultList();

    String faultItems(long least, long most, long is);

    String faultText();

    String faultTexts();

    String faultFlag();

    String faultChoice(String codes);

    String faultSlug(long longest);

    String faultReserved(String slug);

    String faultSameSlug(String slug);

    String faultCode();

    String faultRooms();

    String faultSpeaker();

    String faultQuestionCode();

    String faultCodeTaken();

    String faultKind(String kind);

    String faultOptionCode();

    String faultsTitle();

    String faultWhole();

    String faultsMore(long more);

    String faultBroken(int line);

    String faultZoneOf(String said);

    String faultStartOf(String said);

    String faultDurationOf(String said);

    String seriesRefused();

    String excerpts();

    String excerpt(int first, int last, int all);

    String excerptBefore();

    String excerptBehind();
}
