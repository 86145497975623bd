package org.openroundtable.account.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.openroundtable.account.AccountChange;
import org.openroundtable.account.AccountChanged;
import org.openroundtable.account.Actor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Who has a second factor, and whether a code is right. */
@ApplicationScoped
public class SecondFactors implements PanacheRepositoryBase<SecondFactor, Long> {

    private final RecoveryCodes recoveryCodes;
    private final Event<AccountChanged> announcements;

    SecondFactors(RecoveryCodes recoveryCodes, Event<AccountChanged> announcements) {
        this.recoveryCodes = recoveryCodes;
        this.announcements = announcements;
    }

    @Transactional
    public boolean isOn(Long account) {
        return count("accountId", account) > 0;
    }

    /** How many recovery codes are left. */
    @Transactional
    public long recoveryCodesLeft(Long account) {
        return recoveryCodes.count("accountId", account);
    }

    /**
     * Whoever shows that the device knows the secret has it from now on.
     *
     * @return the recovery codes, to be shown once; empty: the code is not that of the secret
     */
    @Transactional
    public Optional<List<String>> turnOn(Actor.Staff actor, String secret, String code, Instant at) {
        var account = actor.accountId();
        var step = TimedCode.stepOf(code, secret, at);
        if (step.isEmpty() || isOn(account)) {
            return Optional.empty();
        }
        var factor = new SecondFactor();
        factor.accountId = account;
        factor.secret = secret;
        factor.lastStep = step.getAsLong();
        factor.createdAt = at;
        persistAndFlush(factor);
        announce(account, new AccountChange.SecondFactorTurnedOn(), actor, at);
        return Optional.of(recoveryCodes.renew(account));
    }

    /** By whoever has it, or by an administrator for whoever has lost it. */
    @Transactional
    public void turnOff(Long account, Actor actor, Instant at) {
        if (deleteById(account)) {
            announce(account, new AccountChange.SecondFactorTurnedOff(), actor, at);
        }
    }

    /**
     * Those before are good for nothing any more. Of two at once, those of the later are valid.
     *
     * @return the new recovery codes, to be shown once; empty: there is no second factor that they could stand in for
     */
    @Transactional
    public Optional<List<String>> renewRecoveryCodes(Actor.Staff actor, Instant at) {
        var account = actor.accountId();
        return findByIdOptional(account, LockModeType.PESSIMISTIC_WRITE).map(factor -> {
            announce(account, new AccountChange.RecoveryCodesRenewed(), actor, at);
            return recoveryCodes.renew(account);
        });
    }

    /** Uses the code up: that of the device, or a recovery code. */
    @Transactional
    public boolean accepts(Long account, String code, Actor actor, Instant at) {
        var factor = find("accountId", account).firstResult();
        if (factor == null) {
            return false;
        }
        var step = TimedCode.stepOf(code, factor.secret, at);
        if (step.isPresent()) {
            // Of two who show the same code at once, one is late.
            return update("lastStep = ?1 where accountId = ?2 and lastStep < ?1", step.getAsLong(), account) == 1;
        }
        if (recoveryCodes.use(account, code)) {
            announce(account, new AccountChange.RecoveryCodeUsed(), actor, at);
            return true;
        }
        return false;
    }

    private void announce(Long account, AccountChange change, Actor actor, Instant at) {
        announcements.fire(new AccountChanged(account, change, actor, at));
    }
}
