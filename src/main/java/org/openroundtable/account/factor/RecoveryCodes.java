package org.openroundtable.account.factor;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.secret.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import dev.samstevens.totp.recovery.RecoveryCodeGenerator;

/** Codes to be written down for when the device is lost; 80 random bits each, which nobody guesses. */
@ApplicationScoped
class RecoveryCodes implements PanacheRepositoryBase<RecoveryCode, byte[]> {

    private static final int MANY = 10;

    /** Those before are good for nothing any more. */
    List<String> renew(Long account) {
        delete("accountId", account);
        var codes = List.of(new RecoveryCodeGenerator().generateCodes(MANY));
        persist(codes.stream().map(code -> row(code, account)));
        return codes;
    }

    /** @return whether it was one; it is none any more */
    boolean use(Long account, String code) {
        return delete("accountId = ?1 and hash = ?2", account, hash(code)) == 1;
    }

    private static RecoveryCode row(String code, Long account) {
        var row = new RecoveryCode();
        row.hash = hash(code);
        row.accountId = account;
        return row;
    }

    private static byte[] hash(String code) {
        return Sha256.of(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}
