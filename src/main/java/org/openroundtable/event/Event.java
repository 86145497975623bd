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
public class Event implements EventFacts {

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

    @Override
    public Long id() {
        return id;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String language() {
        return texts.language();
    }

    @Override
    public Text title() {
        return texts.title();
    }

    @Override
    public EventDetails details() {
        return texts.details();
    }

    @Override
    public EventMode mode() {
        return mode;
    }

    @Override
    public Text venue() {
        return texts.venue();
    }

    @Override
    public EventStatus status() {
        return status;
    }

    @Override
    public ZoneId timeZone() {
        return timeZone;
    }

    @Override
    public Instant startsAt() {
        return startsAt;
    }

    @Override
    public Instant endsAt() {
        return endsAt;
    }

    @Override
    public Organiser organiser() {
        return organiser;
    }

    @Override
    public RegistrationTerms registration() {
        return registration;
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
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

    /** From the start of the first session that takes place to the end of the last, as clocks go in the zone. */
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

    public void changeTerms(RegistrationTerms terms, Actor actor, Instant at) {
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
