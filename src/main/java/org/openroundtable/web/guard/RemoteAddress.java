package org.openroundtable.web.guard;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;

/** The network address that a request comes from. */
public final class RemoteAddress {

    private RemoteAddress() {}

    /** Of IPv6 as RFC 5952 writes it: {@code ::1} for what Java calls {@code 0:0:0:0:0:0:0:1}. */
    public static String of(HttpServerRequest request) {
        return written(request.remoteAddress().host());
    }

    /** @param host what is no literal of an address stays as it is, and is not looked up; so does null */
    static String written(String host) {
        var address = host == null ? null : NetUtil.createInetAddressFromIpAddressString(host);
        return address == null ? host : NetUtil.toAddressString(address);
    }
}
