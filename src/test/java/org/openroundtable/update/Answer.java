package org.openroundtable.update;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.openroundtable.testing.Api;
import org.tukaani.xz.XZInputStream;

import io.restassured.RestAssured;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What was answered to a GET.
 *
 * @param path with the query
 * @param type media type without parameters
 */
public record Answer(String path, String language, int status, String type, String body) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Asks the application that RestAssured is set to; with the token of the tests. */
    static Answer to(String path, String language) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Cookie", "language=" + language)
                .header("Authorization", "Bearer " + Api.TOKEN)
                .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
            return new Answer(path, language, answer.statusCode(), type, answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    static List<Answer> read(InputStream file) {
        try (var lines = new BufferedReader(new InputStreamReader(new XZInputStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().map(Answer::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String line() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer parse(String line) {
        try {
            return JSON.readValue(line, Answer.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
