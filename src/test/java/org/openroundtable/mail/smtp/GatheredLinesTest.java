package org.openroundtable.mail.smtp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;

import static org.assertj.core.api.Assertions.assertThat;

class GatheredLinesTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        await(vertx.close());
    }

    @Test
    void allArrivesInItsOrderHoweverMuchItIsAndWhateverElseIsWritten() {
        var lines = lines(50_000);

        var heard = heard(socket -> write(lines, 0, socket, () -> {
            socket.write("before\r\n");
            socket.write(Buffer.buffer("bytes\r\n"));
            socket.write("after\r\n");
            socket.close();
        }));

        assertThat(heard).isEqualTo(String.join("", lines) + "before\r\nbytes\r\nafter\r\n");
    }

    private static List<String> lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> "line " + i + "\r\n").toList();
    }

    /** Each when the one before is written, as the SMTP client does it. */
    private static void write(List<String> lines, int from, NetSocket socket, Runnable end) {
        if (from == lines.size()) {
            end.run();
        } else {
            socket.write(lines.get(from)).onSuccess(written -> write(lines, from + 1, socket, end));
        }
    }

    /** What a server hears until the connection ends. */
    private String heard(Consumer<NetSocket> talk) {
        var heard = Buffer.buffer();
        var end = new CompletableFuture<String>();
        var server = await(vertx.createNetServer()
                .connectHandler(socket ->
                        socket.handler(heard::appendBuffer).closeHandler(closed -> end.complete(heard.toString())))
                .listen(0, "127.0.0.1"));
        var client = GatheredLines.of(vertx).createNetClient();
        vertx.runOnContext(
                now -> client.connect(server.actualPort(), "127.0.0.1").onSuccess(talk::accept));
        return end.orTimeout(1, TimeUnit.MINUTES).join();
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
