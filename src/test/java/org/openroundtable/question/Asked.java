package org.openroundtable.question;

import java.util.ArrayList;
import java.util.List;

import org.openroundtable.json.Fault;
import org.openroundtable.json.Fields;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What an event asks, as its document says it; apostrophes stand for quotation marks. */
record Asked(Questions questions, List<Fault> faults) {

    static Asked in(String questions) {
        var faults = new ArrayList<Fault>();
        var read = Fields.readAll(
                json("{'questions': " + questions + "}"), faults, in -> QuestionReader.read(in, "questions", "en"));
        return new Asked(read, faults);
    }

    /** The only one. */
    static Question one(String question) {
        var asked = in("[" + question + "]");
        if (!asked.faults.isEmpty()) {
            throw new IllegalArgumentException(asked.faults.toString());
        }
        return asked.questions.all().get(0);
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
