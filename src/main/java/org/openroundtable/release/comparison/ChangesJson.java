package org.openroundtable.release.comparison;

import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Lists of changes as rows keep them. */
public final class ChangesJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<DocumentChange>> CHANGES = new TypeReference<>() {};

    private ChangesJson() {}

    public static String write(List<DocumentChange> changes) {
        try {
            return JSON.writeValueAsString(changes);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static List<DocumentChange> read(String changes) {
        try {
            return JSON.readValue(changes, CHANGES);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
