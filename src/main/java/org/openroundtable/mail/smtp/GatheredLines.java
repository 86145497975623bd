package org.openroundtable.mail.smtp;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;

/**
 * The lines that are written to a socket one after the other, sent together. The SMTP client writes each line of a mail by
 * itself and waits until it has left, so that each is a packet, and each wakes the server: three quarters of what a mail of
 * 250 lines costs. It offers no door to its sockets but the Vert.x that it makes them with.
 */
final class GatheredLines {

    /** More would hardly be cheaper, and as each line is written by the end of the one before, calls stand on calls. */
    private static final int MOST = 100;

    private interface Calls {

        Object answer(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private final NetSocket socket;
    private final Context context = Vertx.currentContext();
    private final List<String> lines = new ArrayList<>();

    private GatheredLines(NetSocket socket) {
        this.socket = socket;
    }

    /** The same, but for what its clients write. */
    static Vertx of(Vertx vertx) {
        return like(Vertx.class, vertx, (method, arguments) -> {
            var made = method.invoke(vertx, arguments);
            return made instanceof NetClient client ? of(client) : made;
        });
    }

    private static NetClient of(NetClient client) {
        return like(NetClient.class, client, (method, arguments) -> {
            var made = method.invoke(client, arguments);
            return method.getName().equals("connect") && made instanceof Future<?> connected
                    ? connected.map(socket -> new GatheredLines((NetSocket) socket).asSocket())
                    : made;
        });
    }

    private NetSocket asSocket() {
        return like(NetSocket.class, socket, this::call);
    }

    @SuppressWarnings("unchecked")
    private Object call(Method method, Object[] arguments) throws ReflectiveOperationException {
        switch (method.getName()) {
            case "write" -> {
                if (arguments[0] instanceof String line) {
                    var written = write(line);
                    if (arguments.length == 1) {
                        return written;
                    }
                    written.onComplete((Handler<AsyncResult<Void>>) arguments[1]);
                    return null;
                }
                send();
            }
            case "end", "close" -> send();
            default -> {
                // says nothing to the other side
            }
        }
        return method.invoke(socket, arguments);
    }

    /** Whether it arrives is told by the server's answer. */
    private Future<Void> write(String line) {
        if (lines.isEmpty()) {
            context.runOnContext(endOfTurn -> send());
        }
        lines.add(line);
        if (lines.size() < MOST) {
            return Future.succeededFuture();
        }
        Promise<Void> next = Promise.promise();
        send().onComplete(sent -> context.runOnContext(nextTurn -> next.handle(sent)));
        return next.future();
    }

    private Future<Void> send() {
        if (lines.isEmpty()) {
            return Future.succeededFuture();
        }
        var text = String.join("", lines);
        lines.clear();
        return socket.write(text);
    }

    private static <T> T like(Class<T> type, T other, Calls calls) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return calls.answer(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
