package org.openroundtable.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.openroundtable.account.Actor;
import org.openroundtable.account.Changes;
import org.openroundtable.language.Text;
import org.openroundtable.question.Questions;

/** An edition of a roundtable: a set of sessions under one title, with one registration. */
@Entity
public class Event {

    @Id
    @GeneratedValue(generator = "event_seq")
    @SequenceGenerator(name = "event_seq", allocationSize = 50)
    private Long id;

    private String slug;

    @Embedded
    private EventTexts texts = new EventTexts();

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private EventMode mode;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private EventStatus status = EventStatus.SCHEDULED;

    @Column(name = "time_zone", columnDefinition = "text")
    private ZoneId timeZone;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Embedded
    private Organiser organiser;

    /** Null: the standard ones. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private Questions questions;

    @Embedded
    private RegistrationTerms registration = RegistrationTerms.NONE;

    private int revision;

    @Transient
    private final Changes<EventChange, EventChanged> changes =
            new Changes<>((change, actor, at) -> new EventChanged(this, change, actor, at));

    protected Event() {}

    public Event(EventSlug slug, Actor actor, Instant at) {
        this.slug = slug.value();
        changes.recordCreation(new EventChange.Created(this.slug), actor, at);
    }

    public Long id() {
        return id;
    }

    /** In its URLs. */
    public String slug() {
        return slug;
    }

    /** BCP 47 tag of what organisers wrote in one language only. */
    public String language() {
        return texts.language();
    }

    public Text title() {
        return texts.title();
    }

    public EventDetails details() {
        return texts.details();
    }

    public EventMode mode() {
        return mode;
    }

    public Text venue() {
        return texts.venue();
    }

    public EventStatus status() {
        return status;
    }

    public ZoneId timeZone() {
        return timeZone;
    }

    /** When the first session starts. */
    public Instant startsAt() {
        return startsAt;
    }

    /** When the last session ends. */
    public Instant endsAt() {
        return endsAt;
    }

    public Organiser organiser() {
        return organiser;
    }

    public RegistrationTerms registration() {
        return registration;
    }

    /** Raised by whatever changes in calendars of the event or its programme. */
    public int revision() {
        return revision;
    }

    /** What those who register are asked. */
    public Questions questions() {
        return questions == null ? Questions.STANDARD : questions;
    }

    public void retitle(Text title, Actor actor, Instant at) {
        changes.record(new EventChange.Retitled(title(), title), actor, at);
        texts.title(title);
    }

    public void describe(EventDetails details, Actor actor, Instant at) {
        changes.record(new EventChange.Described(details(), details), actor, at);
        texts.details(details);
    }

    public void relocate(EventMode mode, Text venue, Actor actor, Instant at) {
        changes.record(
                new EventChange.Relocated(
                        new EventChange.Location(this.mode, venue()), new EventChange.Location(mode, venue)),
                actor,
                at);
        this.mode = mode;
        texts.venue(venue);
    }

    /** From the start of the first session to the end of the last, as clocks go in the zone. */
    public void reschedule(Instant startsAt, Instant endsAt, ZoneId timeZone, Actor actor, Instant at) {
        var before = new EventChange.Span(this.startsAt, this.endsAt, this.timeZone);
        changes.record(
                new EventChange.Rescheduled(before, new EventChange.Span(startsAt, endsAt, timeZone)), actor, at);
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.timeZone = timeZone;
    }

    /** @param questions what those who register are asked; null: the standard ones */
    public void ask(Questions questions, Actor actor, Instant at) {
        changes.record(new EventChange.QuestionsChanged(this.questions, questions), actor, at);
        this.questions = questions;
    }

    public void handTo(Organiser organiser, Actor actor, Instant at) {
        changes.record(new EventChange.HandedOver(this.organiser, organiser), actor, at);
        this.organiser = organiser;
    }

    public void register(RegistrationTerms terms, Actor actor, Instant at) {
        changes.record(new EventChange.TermsChanged(registration, terms), actor, at);
        this.registration = terms;
    }

    public void cancel(Actor actor, Instant at) {
        become(EventStatus.CANCELLED, actor, at);
    }

    public void postpone(Actor actor, Instant at) {
        become(EventStatus.POSTPONED, actor, at);
    }

    /** It takes place after all. */
    public void reinstate(Actor actor, Instant at) {
        become(EventStatus.SCHEDULED, actor, at);
    }

    public EventPhase phaseAt(Instant now) {
        return switch (status) {
            case CANCELLED -> EventPhase.CANCELLED;
            case POSTPONED -> EventPhase.POSTPONED;
            case SCHEDULED ->
                isOverAt(now) ? EventPhase.OVER : now.isBefore(startsAt) ? EventPhase.UPCOMING : EventPhase.RUNNING;
        };
    }

    /** Until when registrants may change or cancel by themselves. */
    public Instant changesUntil() {
        return registration.changesUntil() != null ? registration.changesUntil() : endsAt;
    }

    public boolean isCancelled() {
        return status == EventStatus.CANCELLED;
    }

    /** Neither cancelled nor postponed. */
    public boolean isScheduled() {
        return status == EventStatus.SCHEDULED;
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Something of it or its programme has changed that calendars show. */
    public void revise() {
        revision++;
    }

    /** What has changed since this was last asked. */
    public List<EventChanged> takeChanges() {
        return changes.take();
    }

    private void become(EventStatus next, Actor actor, Instant at) {
        changes.record(new EventChange.StatusBecame(status, next), actor, at);
        status = next;
    }
}
