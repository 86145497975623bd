package org.openroundtable.registration.note;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.account.Author;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationChange;
import org.openroundtable.registration.RegistrationChange.NoteAdded;
import org.openroundtable.registration.RegistrationChange.NoteChanged;
import org.openroundtable.registration.RegistrationChange.NoteRemoved;
import org.openroundtable.registration.RegistrationChange.Tagged;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.announcement.Announcements;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Tags and notes of registrations. */
@ApplicationScoped
public class RegistrationNotes implements PanacheRepository<RegistrationNote> {

    public static final int LONGEST_NOTE = 2_000;
    public static final int LONGEST_TAG = 50;

    /**
     * @param author name of the account of whoever has written it as it is; null: it is not known any more
     * @param at when they have
     */
    public record Note(Long id, String text, String author, Instant at) {}

    private final Registrations registrations;
    private final Announcements announcements;

    RegistrationNotes(Registrations registrations, Announcements announcements) {
        this.registrations = registrations;
        this.announcements = announcements;
    }

    @Transactional
    public void note(Long registration, String text, Actor actor, Instant now) {
        var note = new RegistrationNote();
        note.registrationId = registration;
        note.text = text;
        note.author = Author.of(actor);
        note.at = now;
        persist(note);
        record(registration, new NoteAdded(), actor, now);
    }

    /** Rewrites a note; whoever does is its author from then on. Nothing happens if it is gone, or says that already. */
    @Transactional
    public void rewrite(Long registration, Long id, String text, Actor actor, Instant now) {
        find(registration, id).filter(note -> !note.text.equals(text)).ifPresent(note -> {
            note.text = text;
            note.author = Author.of(actor);
            note.at = now;
            record(registration, new NoteChanged(), actor, now);
        });
    }

    /** Nothing happens if it is gone already. */
    @Transactional
    public void remove(Long registration, Long id, Actor actor, Instant now) {
        find(registration, id).ifPresent(note -> {
            delete(note);
            record(registration, new NoteRemoved(), actor, now);
        });
    }

    /** What a note says; empty: the registration has no such note. */
    @Transactional
    public Optional<String> text(Long registration, Long id) {
        return find(registration, id).map(note -> note.text);
    }

    private Optional<RegistrationNote> find(Long registration, Long id) {
        return find("id = ?1 and registrationId = ?2", id, registration).firstResultOptional();
    }

    /** The latest first. */
    @Transactional
    public List<Note> of(Long registration) {
        return getEntityManager()
                .createQuery("""
                        select new org.openroundtable.registration.note.RegistrationNotes$Note(n.id, n.text, a.name, n.at)
                          from RegistrationNote n left join StaffAccount a on a.id = n.author.id and n.author.kind = 'staff'
                         where n.registrationId = ?1 order by n.at desc, n.id desc""", Note.class)
                .setParameter(1, registration)
                .getResultList();
    }

    @Transactional
    public SortedSet<String> tags(Long registration) {
        return read(registration);
    }

    /** Makes these its tags; the history keeps what they were. */
    @Transactional
    public void tag(Long registration, SortedSet<String> tags, Actor actor, Instant now) {
        var tagged = registrations.findById(registration);
        registrations.lock(tagged);
        set(tagged, tags, actor, now);
    }

    /** Gives it one tag more. */
    @Transactional
    public void addTag(Long registration, String tag, Actor actor, Instant now) {
        var tagged = registrations.findById(registration);
        registrations.lock(tagged);
        var tags = read(registration);
        tags.add(tag);
        set(tagged, tags, actor, now);
    }

    private void set(Registration registration, SortedSet<String> tags, Actor actor, Instant now) {
        var before = read(registration.id());
        if (before.equals(tags)) {
            return;
        }
        getEntityManager()
                .createNativeQuery("delete from registration_tag where registration_id = ?1")
                .setParameter(1, registration.id())
                .executeUpdate();
        getEntityManager()
                .createNativeQuery(
                        "insert into registration_tag (registration_id, tag) select ?1, unnest(cast(?2 as text[]))")
                .setParameter(1, registration.id())
                .setParameter(2, tags.toArray(String[]::new))
                .executeUpdate();
        record(registration, new Tagged(before, tags), actor, now);
    }

    private void record(Long registration, RegistrationChange change, Actor actor, Instant now) {
        record(registrations.findById(registration), change, actor, now);
    }

    private void record(Registration registration, RegistrationChange change, Actor actor, Instant now) {
        registration.record(change, null, actor, now);
        announcements.announce(List.of(registration));
    }

    @SuppressWarnings("unchecked")
    private SortedSet<String> read(Long registration) {
        return new TreeSet<>((List<String>) getEntityManager()
                .createNativeQuery("select tag from registration_tag where registration_id = ?1")
                .setParameter(1, registration)
                .getResultList());
    }
}
