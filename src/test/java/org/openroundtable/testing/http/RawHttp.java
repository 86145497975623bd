package org.openroundtable.testing.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests as bytes, for those that no client would send. */
public final class RawHttp {

    private RawHttp() {}

    /**
     * The whole answer.
     *
     * @param request without its end of line
     * @param headers each with its line end; that the connection is closed afterwards is said already
     */
    public static String send(URI site, String request, String headers, String body) throws IOException {
        var text = request + "\r\nConnection: close\r\n" + headers + "\r\n" + body;
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Of an answer. */
    public static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }
}
