package org.openroundtable.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.capacity.LimitOwner.Event;
import org.openroundtable.capacity.LimitOwner.OrganisationInEvent;
import org.openroundtable.capacity.LimitOwner.OrganisationInSession;
import org.openroundtable.capacity.LimitOwner.ReservedBlock;
import org.openroundtable.capacity.LimitOwner.Session;

/**
 * What one registration counts against. Events and sessions always have a limit, if only one without a number; of the
 * others count those that have one.
 *
 * @param event id
 * @param organisation id
 * @param options chosen in answers
 * @param sessions ids of those wanted
 * @param block id of the block whose place it has, or could have; null: a place that anybody can have
 */
public record Claim(Long event, Long organisation, Set<AnswerOption> options, Set<Long> sessions, Long block) {

    public Claim(Long event, Long organisation, Set<AnswerOption> options, Set<Long> sessions) {
        this(event, organisation, options, sessions, null);
    }

    /** The same for a place of a block, which counts in the event as taken already. */
    public Claim in(Long other) {
        return new Claim(event, organisation, options, sessions, other);
    }

    /** For a place in the event as a whole. */
    public List<LimitOwner> inEvent() {
        var owners = new ArrayList<LimitOwner>();
        owners.add(block == null ? new Event() : new ReservedBlock(block));
        owners.add(new OrganisationInEvent(organisation));
        owners.addAll(options);
        return owners;
    }

    /** For a place in one of the sessions, in addition. */
    public List<LimitOwner> inSession(Long session) {
        return List.of(new Session(session), new OrganisationInSession(session, organisation));
    }

    /** For a place in the event and in all of the sessions. */
    public List<LimitOwner> all() {
        return Stream.concat(inEvent().stream(), sessions.stream().flatMap(session -> inSession(session).stream()))
                .toList();
    }

    String[] keys() {
        return all().stream().map(LimitOwner::key).toArray(String[]::new);
    }
}
