package org.openroundtable.report.integrity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** In words, what must hold. */
@MessageBundle("invariant")
public interface InvariantMessages {

    @Message
    String words(Invariant invariant);
}
