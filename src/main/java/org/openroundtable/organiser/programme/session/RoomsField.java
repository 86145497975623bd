package org.openroundtable.organiser.programme.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.openroundtable.organiser.editor.field.DraftTerms;
import org.openroundtable.organiser.editor.field.EditedField;
import org.openroundtable.organiser.editor.field.FieldValues;
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.programme.KnownTexts;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The room of a session, and further ones, one in a line. */
record RoomsField() implements EditedField {

    static final String ROOM = "room";
    static final String FURTHER = "furtherRooms";

    private static final String ROOMS = "rooms";

    @Override
    public void read(ObjectNode session, DraftTerms terms, FieldValues values) {
        var known = new KnownTexts(terms.draft());
        var rooms = rooms(session).map(known::say).toList();
        values.put(ROOM, rooms.stream().findFirst().orElse(""));
        values.put(FURTHER, rooms.stream().skip(1).collect(Collectors.joining("\n")));
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode session, DraftTerms terms) {
        var names = names(typed);
        if (!Typed.isSent(typed, ROOM) || names.equals(names(shown))) {
            return;
        }
        var known = new KnownTexts(terms.draft());
        var rooms = names.stream().map(known::room).toList();
        DraftFields.put(session, ROOM, rooms.size() == 1 ? rooms.get(0) : null);
        DraftFields.put(
                session,
                ROOMS,
                rooms.size() == 1 ? null : JsonNodeFactory.instance.arrayNode().addAll(rooms));
    }

    @Override
    public Optional<String> idAt(String path, FormFields typed, DraftTerms terms) {
        if (path.equals("/" + ROOM) || path.startsWith("/" + ROOMS + "/0")) {
            return Optional.of(ROOM);
        }
        return path.startsWith("/" + ROOMS) ? Optional.of(FURTHER) : Optional.empty();
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return names(typed).isEmpty();
    }

    private static Stream<JsonNode> rooms(ObjectNode session) {
        return session.has(ROOM)
                ? Stream.of(session.get(ROOM))
                : StreamSupport.stream(session.path(ROOMS).spliterator(), false);
    }

    private static List<String> names(FormFields typed) {
        return Stream.concat(
                        Stream.of(Typed.of(typed, ROOM)),
                        Typed.of(typed, FURTHER).lines())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
