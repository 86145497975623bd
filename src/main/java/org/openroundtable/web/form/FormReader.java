package org.openroundtable.web.form;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import io.netty.handler.codec.http.QueryStringDecoder;

/**
 * Reads a form with whatever fields it has. The framework's own reader takes what cannot be read, and what is too much,
 * for a fault of ours.
 */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FormReader implements MessageBodyReader<FormFields> {

    private static final int MOST_FIELDS = 2_000;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == FormFields.class;
    }

    /** A form in UTF-8, which our pages are in. */
    @Override
    public FormFields readFrom(
            Class<FormFields> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(new String(body.readAllBytes(), StandardCharsets.UTF_8));
    }

    /**
     * A form that was sent.
     *
     * @throws ClientErrorException if it is not encoded as it says (400), or has too many fields (413)
     */
    public static FormFields read(String form) {
        if (form.chars().filter(character -> character == '&').count() >= MOST_FIELDS) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        try {
            var fields = new QueryStringDecoder(form, StandardCharsets.UTF_8, false, MOST_FIELDS, true).parameters();
            fields.values().forEach(values -> values.replaceAll(FormReader::storable));
            return new FormFields(fields);
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    /** Without NUL: PostgreSQL can't store it, and nobody means it. */
    static String storable(String sent) {
        return sent.replace("\0", "");
    }
}
