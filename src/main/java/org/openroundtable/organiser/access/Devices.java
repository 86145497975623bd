package org.openroundtable.organiser.access;

import jakarta.ws.rs.core.HttpHeaders;

import org.openroundtable.account.login.Device;
import org.openroundtable.web.guard.RemoteAddress;

import io.vertx.core.http.HttpServerRequest;

/** Tells where a request comes from. */
public final class Devices {

    private Devices() {}

    public static Device of(HttpServerRequest request) {
        return new Device(request.getHeader(HttpHeaders.USER_AGENT), RemoteAddress.of(request));
    }
}
