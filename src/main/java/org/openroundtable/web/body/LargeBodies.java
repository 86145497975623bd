package org.openroundtable.web.body;

import java.time.Duration;

import io.vertx.core.http.HttpServerRequest;

/** Where more may be sent than with a form, and who may. A bean for each such place. */
public interface LargeBodies {

    /** Asked of each request with a large body, on the event loop. */
    boolean areMeantFor(HttpServerRequest request);

    /** How many bytes they may have. */
    long most();

    /** How long they may take to come. */
    Duration within();

    /** Asked of those only, on a thread that may wait. Otherwise the request goes on without what it carries. */
    boolean mayComeFrom(HttpServerRequest sender);
}
