package org.openroundtable.web.kept;

import java.util.UUID;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** A page with an empty form that is the same for everybody but for the {@link SubmissionName}. No client may keep it. */
final class KeptForm implements KeptPage {

    private static final int NAME_BYTES = SubmissionName.PLACE.length();

    private final Buffer page;
    private final String type;
    /** Negative: there is no form, since registration is not open. */
    private final int place;

    KeptForm(String text, String type) {
        this.page = Buffer.buffer(text);
        this.type = type;
        var before = text.indexOf(SubmissionName.PLACE);
        this.place =
                before < 0 ? before : Buffer.buffer(text.substring(0, before)).length();
    }

    /** The page with a name that nobody else has got. */
    Buffer forOne() {
        return place < 0
                ? page
                : Buffer.buffer(page.length())
                        .appendBuffer(page, 0, place)
                        .appendString(UUID.randomUUID().toString())
                        .appendBuffer(page, place + NAME_BYTES, page.length() - place - NAME_BYTES);
    }

    @Override
    public int bytes() {
        return page.length();
    }

    @Override
    public void answer(RoutingContext context) {
        context.response()
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", "no-cache, private")
                .end(forOne());
    }
}
