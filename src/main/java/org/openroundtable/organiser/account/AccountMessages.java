package org.openroundtable.organiser.account;

import org.openroundtable.account.role.Role;
import org.openroundtable.account.token.TokenScope;
import org.openroundtable.organiser.access.SignInRequired;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about accounts say. */
@MessageBundle("account")
public interface AccountMessages {

    String signInTitle();

    String signInText();

    String nobodyAdministers();

    String email();

    String emailMissing();

    String emailInvalid();

    String emailTaken();

    String password();

    String passwordMissing();

    String passwordHint(long shortest);

    String passwordWeak(long shortest);

    String name();

    String nameMissing();

    String tooLong(long most);

    String refused();

    String tooMany(long minutes);

    String setUpTitle();

    String setUpText();

    String setUp();

    String ownTitle();

    String signedInWith(String email);

    String describedTitle();

    String language();

    String languageHint();

    String save();

    String passwordCurrent();

    String passwordNew();

    String passwordChange();

    String passwordWrong();

    String revokeTokens();

    String revokeTokensHint();

    String sessionsTitle();

    String deviceUnknown();

    String sessionHere();

    String sessionSince(String since, String seen);

    String signOutElsewhere();

    @Message
    String why(SignInRequired.Why why);

    /** The same, where what was sent is not kept. */
    @Message
    String notKept(SignInRequired.Why why);

    String forgotten();

    String forgottenText();

    String sendLink();

    String linkSent();

    String linkEnded();

    String linkEndedText();

    String anotherLink();

    String linkSentText(String email);

    String choosePassword();

    String choosePasswordText(String email);

    String resetText();

    String team();

    String role();

    String roleMissing();

    String roles();

    String noRoles();

    String where();

    String whereHint();

    String whereMissing();

    String ofSeries(String series);

    String newEventsOrganisers();

    String invited();

    String inviteTitle();

    String inviteText();

    String invite();

    String remove();

    String removeAccount();

    String removeAccountText();

    String lastAdministrator();

    @Message
    String roleHint(Role role);

    String codeTitle();

    String codeText();

    String code();

    String codeHint();

    String codeWrong();

    String codeTooLate();

    String factorTitle();

    String factorManage();

    String factorText();

    String factorRequired();

    String factorQr();

    String factorSecret();

    String factorLink();

    String factorCodeHint();

    String factorTurnOn();

    String factorOn();

    String factorTurnOff();

    String codesLeft(long codes);

    String codesRenew();

    String codesTitle();

    String codesText();

    String codesKept();

    String factorOf(boolean on);

    String factorAwaited();

    String factorRequire();

    String factorRequireNot();

    String factorReset();

    String tokens();

    String tokensManage();

    String tokensText();

    String noTokens();

    String tokenMade();

    String tokenNew();

    String tokenName();

    String tokenNameHint();

    String tokenScope();

    String scopeMissing();

    String tokenDays();

    String daysMissing();

    String days(String days);

    String tokenMake();

    String tokenRevoke();

    String tokenOfInstallation();

    String tokenUntil(String day);

    String tokenForEver();

    String tokenUsed(String moment);

    String tokenUnused();

    @Message
    String scope(TokenScope scope);
}
