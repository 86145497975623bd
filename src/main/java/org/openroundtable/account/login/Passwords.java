package org.openroundtable.account.login;

import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.StaffAccount;
import org.openroundtable.secret.RandomSecret;

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

    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(MEBIBYTES << 10, PASSES, 1, BYTES, Argon2.ID);

    private final Semaphore room = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys;

    Passwords() {
        nobodys = hash(RandomSecret.next());
    }

    public String hash(String password) {
        room.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .with(ARGON2ID)
                    .getResult();
        } finally {
            room.release();
        }
    }

    /** @param account null: there is none, which takes as long to find out */
    public boolean matches(StaffAccount account, String password) {
        var hash = account == null ? nobodys : account.passwordHash().orElse(nobodys);
        room.acquireUninterruptibly();
        try {
            var same = Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
            return same && hash != nobodys;
        } finally {
            room.release();
        }
    }

    /** Whether it may be chosen: long enough, and not one's own address. */
    public static boolean isStrongEnough(String password, String email) {
        return password.length() >= SHORTEST && !password.equalsIgnoreCase(email);
    }
}
