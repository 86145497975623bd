package org.openroundtable.account.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.secret.DefaultSecretGenerator;

/** Codes of six digits that change every 30 seconds (RFC 6238, with SHA-1 as devices know it). */
public final class TimedCode {

    private static final int PERIOD = 30;
    private static final int SECRET_LENGTH = 32;
    private static final Pattern SECRET = Pattern.compile("[A-Z2-7]{" + SECRET_LENGTH + "}");

    private static final DefaultCodeGenerator CODES = new DefaultCodeGenerator();

    private TimedCode() {}

    /** 160 random bits in Base32 (RFC 4648 section 6). */
    public static String newSecret() {
        return new DefaultSecretGenerator(SECRET_LENGTH).generate();
    }

    public static boolean isSecret(String text) {
        return SECRET.matcher(text).matches();
    }

    /** What the device shows now. */
    public static String at(Instant now, String secret) {
        return code(step(now), secret);
    }

    /** The step that the code belongs to: now, the one before, or the next, since clocks differ; empty: none of them. */
    static OptionalLong stepOf(String code, String secret, Instant now) {
        var typed = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(step(now) - 1, step(now) + 1)
                .filter(step -> MessageDigest.isEqual(typed, code(step, secret).getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    private static long step(Instant now) {
        return now.getEpochSecond() / PERIOD;
    }

    private static String code(long step, String secret) {
        try {
            return CODES.generate(secret, step);
        } catch (CodeGenerationException everyPlatformCan) {
            throw new IllegalStateException(everyPlatformCan);
        }
    }
}
