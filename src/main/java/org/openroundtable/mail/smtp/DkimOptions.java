package org.openroundtable.mail.smtp;

import java.util.Optional;

import io.quarkus.mailer.runtime.DkimSignOptionsConfig;
import io.vertx.ext.mail.CanonicalizationAlgorithm;
import io.vertx.ext.mail.DKIMSignOptions;

import static io.vertx.ext.mail.CanonicalizationAlgorithm.RELAXED;

/**
 * How mails are signed (RFC 6376), from {@code quarkus.mailer.dkim}. What is not set there is the client's own choice,
 * but for the form of the headers: its simple one no longer verifies as soon as a header is written in other letters
 * than in the list of those signed, as Reply-To is.
 */
final class DkimOptions {

    private DkimOptions() {}

    static DKIMSignOptions of(DkimSignOptionsConfig dkim) {
        var options = new DKIMSignOptions()
                .setSdid(required(dkim.sdid(), "sdid"))
                .setSelector(required(dkim.selector(), "selector"))
                .setHeaderCanonAlgo(
                        dkim.headerCanonAlgo().map(DkimOptions::algorithm).orElse(RELAXED));
        dkim.privateKey().ifPresent(options::setPrivateKey);
        dkim.privateKeyPath().ifPresent(options::setPrivateKeyPath);
        dkim.auid().ifPresent(options::setAuid);
        dkim.signedHeaders().ifPresent(options::setSignedHeaders);
        dkim.bodyCanonAlgo().map(DkimOptions::algorithm).ifPresent(options::setBodyCanonAlgo);
        dkim.bodyLimit().ifPresent(options::setBodyLimit);
        dkim.signatureTimestamp().ifPresent(options::setSignatureTimestamp);
        dkim.expireTime().ifPresent(options::setExpireTime);
        return options;
    }

    private static String required(Optional<String> value, String name) {
        return value.orElseThrow(() -> new IllegalStateException("quarkus.mailer.dkim." + name + " is not set"));
    }

    private static CanonicalizationAlgorithm algorithm(Enum<?> setting) {
        return CanonicalizationAlgorithm.valueOf(setting.name());
    }
}
