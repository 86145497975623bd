package org.openroundtable.account.login;

import java.util.Base64;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.StaffAccount;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/**
 * Passwords as they are kept: argon2id (RFC 9106) with a salt each, in PHC's format, which holds the parameters too.
 * Those are OWASP's least, 19 MiB and two passes. As many as there are processors are computed at once, so that guesses
 * take neither the memory nor all threads.
 */
@ApplicationScoped
public class Passwords {

    /** In characters. Whoever has no second factor needs a long one; which characters is nobody's business (NIST 800-63B). */
    public static final int SHORTEST = 12;

    public static final int LONGEST = 200;

    private static final int MEBIBYTES = 19;
    private static final int PASSES = 2;
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;

    /** That of no password, as nobody finds one for it. */
    private static final String NOBODYS = "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
            .formatted(MEBIBYTES << 10, PASSES, base64(new byte[SALT_BYTES]), base64(new byte[BYTES]));

    /** Whoever asks for it the first time has the library keep 19 MiB from then on. */
    private static final class Argon2id {

        private static final Argon2Function FUNCTION =
                Argon2Function.getInstance(MEBIBYTES << 10, PASSES, 1, BYTES, Argon2.ID);
    }

    private final Semaphore room = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    public String hash(String password) {
        room.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .with(Argon2id.FUNCTION)
                    .getResult();
        } finally {
            room.release();
        }
    }

    /** @param account null: there is none, which takes as long to find out */
    public boolean matches(StaffAccount account, String password) {
        var hash = account == null ? NOBODYS : account.passwordHash().orElse(NOBODYS);
        room.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            room.release();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it may be chosen: long enough, and not one's own address. */
    public static boolean isStrongEnough(String password, String email) {
        return password.length() >= SHORTEST && !password.equalsIgnoreCase(email);
    }
}
