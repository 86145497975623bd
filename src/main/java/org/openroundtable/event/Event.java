package org.openroundtable.event;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An edition of a roundtable: a set of sessions under one title, with one registration. */
@Entity
public class Event {

    private static final Duration DEFAULT_HOLD = Duration.ofHours(24);

    @Id
    @GeneratedValue(generator = "event_seq")
    @SequenceGenerator(name = "event_seq", allocationSize = 50)
    public Long id;

    public String slug;
    public String title;

    /** Editions of one series carry the same series title; null: the event stands alone. */
    public String series;

    public Integer edition;
    public String summary;

    /** Markdown. */
    public String description;

    /** Who should attend; plain text. */
    public String audience;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    public EventMode mode;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    public EventStatus status;

    public String venue;

    @Column(name = "time_zone", columnDefinition = "text")
    public ZoneId timeZone;

    /** BCP 47 tags of the languages spoken. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public List<String> languages = new ArrayList<>();

    /** #rrggbb or null. */
    @Column(name = "accent_colour")
    public String accentColour;

    @Embedded
    public Organiser organiser = new Organiser();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<LinkedDocument> documents = new ArrayList<>();

    @Column(name = "starts_at")
    public Instant startsAt;

    @Column(name = "ends_at")
    public Instant endsAt;

    @Embedded
    public RegistrationTerms registration = new RegistrationTerms();

    /** Opening counts from its second on; closing ends before its second, and no later than the event. */
    public RegistrationWindow registrationAt(Instant now) {
        if (registration.closesAt == null || !isScheduled()) {
            return RegistrationWindow.NONE;
        }
        if (!now.isBefore(registration.closesAt) || isOverAt(now)) {
            return RegistrationWindow.CLOSED;
        }
        return registration.opensAt != null && now.isBefore(registration.opensAt)
                ? RegistrationWindow.NOT_YET
                : RegistrationWindow.OPEN;
    }

    /** Until when registrants may change or cancel by themselves. */
    public Instant changesUntil() {
        return registration.changesUntil != null ? registration.changesUntil : endsAt;
    }

    public boolean isChangeableAt(Instant now) {
        return now.isBefore(changesUntil());
    }

    public boolean isCancelled() {
        return status == EventStatus.CANCELLED;
    }

    /** Neither cancelled nor postponed. */
    public boolean isScheduled() {
        return status == EventStatus.SCHEDULED;
    }

    public boolean isRunningAt(Instant now) {
        return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** How long places wait for an address to be confirmed. */
    public Duration holdFor() {
        return registration.holdMinutes == null ? DEFAULT_HOLD : Duration.ofMinutes(registration.holdMinutes);
    }
}
