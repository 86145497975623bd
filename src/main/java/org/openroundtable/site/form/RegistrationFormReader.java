package org.openroundtable.site.form;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import io.netty.handler.codec.http.QueryStringDecoder;

/** Reads the form with whatever fields it has; which they are depends on the event. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RegistrationFormReader implements MessageBodyReader<RegistrationForm> {

    private static final int MOST_FIELDS = 2_000;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == RegistrationForm.class;
    }

    /** @throws BadRequestException if it is not encoded as it says */
    @Override
    public RegistrationForm readFrom(
            Class<RegistrationForm> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        try {
            var fields = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            var decoder = new QueryStringDecoder(fields, StandardCharsets.UTF_8, false, MOST_FIELDS, true);
            return new RegistrationForm(decoder.parameters());
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
