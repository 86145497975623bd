package org.openroundtable.web.form;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;

/** Reads a form with a file in it. The framework's own reader would read the request again, which is read already. */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class UploadReader implements MessageBodyReader<UploadForm> {

    private static final int MOST_FIELDS = 50;
    private static final int MOST_OF_A_HEAD = 64 << 10;
    /** As of a form without a file. */
    private static final long LONGEST_FIELD = 64 << 10;

    private static final int PIECE = 64 << 10;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == UploadForm.class;
    }

    @Override
    public UploadForm readFrom(
            Class<UploadForm> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        if (mediaType.getParameters().getOrDefault("boundary", "").isEmpty()) {
            throw new BadRequestException();
        }
        var request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, headers.getFirst("Content-Type"));
        var parts = new DefaultHttpDataFactory(PIECE, StandardCharsets.UTF_8);
        parts.setDeleteOnExit(false);
        HttpPostMultipartRequestDecoder decoder = null;
        try {
            decoder = new HttpPostMultipartRequestDecoder(
                    parts, request, StandardCharsets.UTF_8, MOST_FIELDS, MOST_OF_A_HEAD);
            for (var piece = body.readNBytes(PIECE); piece.length > 0; piece = body.readNBytes(PIECE)) {
                decoder.offer(new DefaultHttpContent(Unpooled.wrappedBuffer(piece)));
            }
            decoder.offer(new DefaultLastHttpContent());
            return form(decoder.getBodyHttpDatas());
        } catch (HttpPostRequestDecoder.ErrorDataDecoderException
                | HttpPostRequestDecoder.TooManyFormFieldsException
                | HttpPostRequestDecoder.TooLongFormFieldException
                | IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        } finally {
            if (decoder != null) {
                decoder.destroy();
            }
        }
    }

    private static UploadForm form(List<InterfaceHttpData> parts) throws IOException {
        Map<String, List<String>> fields = new HashMap<>();
        FileUpload chosen = null;
        for (var part : parts) {
            if (part instanceof Attribute field) {
                if (field.length() > LONGEST_FIELD) {
                    throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
                }
                fields.computeIfAbsent(field.getName(), first -> new ArrayList<>())
                        .add(FormReader.storable(field.getValue()));
            } else if (part instanceof FileUpload file && !file.getFilename().isEmpty()) {
                chosen = file;
            }
        }
        return chosen == null
                ? new UploadForm(new FormFields(fields), null, null)
                : new UploadForm(new FormFields(fields), kept(chosen), FormReader.storable(chosen.getFilename()));
    }

    /** What the decoder has on disk, it removes. */
    private static Path kept(FileUpload chosen) throws IOException {
        var file = Files.createTempFile("upload", null);
        try (var out = Files.newOutputStream(file)) {
            var content = chosen.content();
            content.readBytes(out, content.readableBytes());
        }
        return file;
    }
}
