package org.openroundtable.database;

import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import javax.net.SocketFactory;

/** Lets connections to the embedded server wait while it starts; the PostgreSQL driver makes one of these by its name. */
public final class AwaitedConnections extends SocketFactory {

    private static volatile CompletableFuture<Void> started = CompletableFuture.completedFuture(null);

    /** Connections are made once this is done. */
    static void until(CompletableFuture<Void> start) {
        started = start;
    }

    static void await() {
        started.join();
    }

    /** The one that the driver calls; it connects the socket itself. */
    @Override
    public Socket createSocket() {
        await();
        return new Socket();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException();
    }
}
