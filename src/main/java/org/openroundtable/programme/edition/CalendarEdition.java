package org.openroundtable.programme.edition;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.openroundtable.event.Event;
import org.openroundtable.language.Text;
import org.openroundtable.language.Translations;
import org.openroundtable.programme.CalendarChange;
import org.openroundtable.programme.CalendarFacts;
import org.openroundtable.programme.Session;

/** What calendars showed until a revision of the event; without descriptions, of which nobody is told. */
@Entity
@Immutable
@Table(name = "calendar_edition")
class CalendarEdition {

    @Id
    @GeneratedValue(generator = "calendar_edition_seq")
    @SequenceGenerator(name = "calendar_edition_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    /** Null: the event as a whole. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Session session;

    @Column(name = "last_revision")
    private int lastRevision;

    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    private Translations texts;

    @Column(name = "join_url")
    private String joinUrl;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private boolean withdrawn;

    private boolean cancelled;

    protected CalendarEdition() {}

    CalendarEdition(Event event, CalendarChange change) {
        var facts = change.before();
        this.event = event;
        this.session = change.session();
        this.lastRevision = event.revision() - 1;
        this.language = facts.title().language();
        var texts = new TreeMap<String, SortedMap<String, String>>();
        put(texts, "title", facts.title());
        put(texts, "room", facts.room());
        put(texts, "venue", facts.venue());
        this.texts = new Translations(texts);
        this.joinUrl = facts.joinUrl();
        this.startsAt = facts.start();
        this.endsAt = facts.end();
        this.withdrawn = facts.withdrawn();
        this.cancelled = facts.cancelled();
    }

    Session session() {
        return session;
    }

    CalendarFacts facts() {
        return new CalendarFacts(
                text("title"), null, text("room"), text("venue"), joinUrl, startsAt, endsAt, withdrawn, cancelled);
    }

    private static void put(SortedMap<String, SortedMap<String, String>> texts, String name, Text text) {
        if (text != null) {
            var all = new TreeMap<>(text.translations());
            all.put(text.language(), text.text());
            texts.put(name, all);
        }
    }

    private Text text(String name) {
        var all = texts.byText().get(name);
        return all == null ? null : Text.of(language, all);
    }
}
