package org.openroundtable.site.form;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import org.openroundtable.web.form.FormReader;

/** Reads the form with whatever fields it has; which they are depends on the event. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RegistrationFormReader implements MessageBodyReader<RegistrationForm> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == RegistrationForm.class;
    }

    @Override
    public RegistrationForm readFrom(
            Class<RegistrationForm> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return new RegistrationForm(FormReader.read(body).fields());
    }
}
