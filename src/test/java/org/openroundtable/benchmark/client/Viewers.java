package org.openroundtable.benchmark.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Open dashboards, each a connection on which server-sent events come, read by one thread. A second one draws pages anew as
 * often as all of them together do it: after each count every page waits for 0.3 to 1 times the given time.
 */
public final class Viewers implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("(?m)^id:(\\w+)$");
    private static final Pattern REDRAW = Pattern.compile("\"redrawWithin\":(\\d+)");
    private static final double MEAN = 0.65;

    private final URI root;
    private final String page;
    private final List<String> cookies;
    private final Selector selector = Selector.open();
    private final Thread drawing = new Thread(this::draw, "viewers-draw");
    private volatile String known;
    private volatile long redrawMillis;
    private volatile boolean closed;
    private volatile long told;
    private volatile long drawn;

    /**
     * Returns once each of them has been told of figures.
     *
     * @param page path of the figures
     * @param cookies of each of them
     */
    public Viewers(URI root, String page, List<String> cookies) throws IOException, InterruptedException {
        this.root = root;
        this.page = page;
        this.cookies = cookies;
        for (var cookie : cookies) {
            open(cookie);
        }
        var reading = new Thread(this::read, "viewers-read");
        reading.setDaemon(true);
        reading.start();
        drawing.setDaemon(true);
        drawing.start();
        while (told < cookies.size()) {
            Thread.sleep(10);
        }
    }

    /** Times that any of them was told of figures. */
    public long told() {
        return told;
    }

    /** Pages that were drawn anew. */
    public long drawn() {
        return drawn;
    }

    private void open(String cookie) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(root.getHost(), root.getPort()));
        var request = "GET %s/stream HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nAccept: text/event-stream\r\n\r\n"
                .formatted(page, root.getAuthority(), cookie);
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ);
    }

    private void read() {
        var buffer = ByteBuffer.allocateDirect(1 << 16);
        try {
            while (!closed) {
                selector.select(key -> read((SocketChannel) key.channel(), buffer));
            }
            for (var key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(SocketChannel channel, ByteBuffer buffer) {
        try {
            buffer.clear();
            if (channel.read(buffer) < 0) {
                throw new IllegalStateException("A dashboard was closed");
            }
            var text = StandardCharsets.UTF_8.decode(buffer.flip());
            var id = ID.matcher(text);
            if (id.find()) {
                told++;
                known = id.group(1);
                var redraw = REDRAW.matcher(text);
                redrawMillis = redraw.find() ? Long.parseLong(redraw.group(1)) : redrawMillis;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw() {
        var web = new Web(root);
        try {
            while (!closed) {
                Thread.sleep(redrawMillis == 0 ? 100 : Math.round(MEAN * redrawMillis / cookies.size()));
                if (known != null) {
                    web.read(page + "?count=" + known, cookies.get(0));
                    drawn++;
                }
            }
        } catch (InterruptedException closing) {
            // As it was told.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        drawing.interrupt();
        drawing.join();
        selector.wakeup();
    }
}
