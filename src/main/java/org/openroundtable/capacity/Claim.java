package org.openroundtable.capacity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param blocks whose places it has, or could have, instead of places of the event or a session that anybody can have
 */
public record Claim(
        Long event,
        Long organisation,
        Set<AnswerOption> options,
        Set<Long> sessions,
        Map<LimitOwner, ReservedBlock> blocks) {

    public Claim(Long event, Long organisation, Set<AnswerOption> options, Set<Long> sessions) {
        this(event, organisation, options, sessions, Map.of());
    }

    /**
     * The same for a place of a block, which counts as taken already.
     *
     * @param where the event or one of its sessions
     * @param block id; null: a place that anybody can have
     */
    public Claim in(LimitOwner where, Long block) {
        var others = new HashMap<>(blocks);
        others.remove(where);
        if (block != null) {
            others.put(where, new ReservedBlock(block));
        }
        return new Claim(event, organisation, options, sessions, others);
    }

    /** The id of the block whose place it is; null: none. */
    public Long blockIn(LimitOwner where) {
        return blocks.containsKey(where) ? blocks.get(where).id() : null;
    }

    /** For a place in the event as a whole. */
    public List<LimitOwner> inEvent() {
        var owners = new ArrayList<LimitOwner>();
        owners.add(orBlock(new Event()));
        owners.add(new OrganisationInEvent(organisation));
        owners.addAll(options);
        return owners;
    }

    /** For a place in one of the sessions, in addition. */
    public List<LimitOwner> inSession(Long session) {
        return List.of(orBlock(new Session(session)), new OrganisationInSession(session, organisation));
    }

    /** For a place in the event and in all of the sessions. */
    public List<LimitOwner> all() {
        return Stream.concat(inEvent().stream(), sessions.stream().flatMap(session -> inSession(session).stream()))
                .toList();
    }

    String[] keys() {
        return all().stream().map(LimitOwner::key).toArray(String[]::new);
    }

    private LimitOwner orBlock(LimitOwner where) {
        return blocks.containsKey(where) ? blocks.get(where) : where;
    }
}
