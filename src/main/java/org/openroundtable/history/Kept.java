package org.openroundtable.history;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.openroundtable.programme.SessionChange;
import org.openroundtable.programme.SessionChange.LinkChanged;
import org.openroundtable.question.Questions;
import org.openroundtable.registration.RegistrationChange.DetailsCorrected;
import org.openroundtable.registration.registrant.Registrant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the history keeps of a change, as JSON; of objects only the properties that differ. A value that it must not keep
 * is null on both sides: that it was changed is all that can be said later.
 */
record Kept(String before, String after) {

    /** Of a registrant: who it was, and what figures count by. Of what else they tell, what is not sensitive. */
    private static final Set<String> REGISTRANT =
            Set.of("firstName", "lastName", "organisation", "organisationType", "country");

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Kept of(Object before, Object after) {
        JsonNode was = JSON.valueToTree(before);
        JsonNode is = JSON.valueToTree(after);
        // A map names nothing but what has changed, and some of that must not be kept on either side.
        if (was instanceof ObjectNode one && is instanceof ObjectNode other && !(before instanceof Map)) {
            dropEqual(one, other);
        }
        return new Kept(text(was), text(is));
    }

    /** Whoever has the link of a session can join it, so it is not for whoever reads what has changed. */
    static Kept of(SessionChange change) {
        return change instanceof LinkChanged ? new Kept(null, null) : of(change.before(), change.after());
    }

    static Kept of(DetailsCorrected corrected, Questions questions) {
        var was = details(corrected.before());
        var is = details(corrected.after());
        dropEqual(was, is);
        var changed = new TreeSet<String>();
        was.fieldNames().forEachRemaining(changed::add);
        is.fieldNames().forEachRemaining(changed::add);
        for (var name : changed) {
            var keep = REGISTRANT.contains(name) || questions.mayBeRemembered(name);
            was.set(name, keep ? was.get(name) : null);
            is.set(name, keep ? is.get(name) : null);
        }
        return new Kept(text(was), text(is));
    }

    /** With each answer beside the fields of everybody's. */
    private static ObjectNode details(Registrant registrant) {
        ObjectNode details = JSON.valueToTree(registrant);
        details.setAll((ObjectNode) details.remove("answers"));
        return details;
    }

    private static void dropEqual(ObjectNode one, ObjectNode other) {
        var names = new ArrayList<String>();
        one.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            if (one.get(name).equals(other.get(name))) {
                one.remove(name);
                other.remove(name);
            }
        }
    }

    private static String text(JsonNode json) {
        try {
            return json == null || json.isNull() ? null : JSON.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
