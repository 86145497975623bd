package org.openroundtable.web.body;

import java.util.List;

import io.vertx.core.http.HttpServerRequest;

/** Where more may be sent than with a form, and who may. A bean for each surface that has such places. */
public interface LargeBodies {

    List<LargeBody> kinds();

    /**
     * Asked of those only, on a thread that may wait, before any of it is read. Otherwise the request goes on without what
     * it carries.
     *
     * @param slug of the event that the path names; null: none
     * @throws RuntimeException they may not, and are told why by whoever would have read it
     */
    boolean mayComeFrom(HttpServerRequest sender, LargeBody kind, String slug);
}
