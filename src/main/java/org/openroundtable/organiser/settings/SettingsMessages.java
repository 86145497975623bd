package org.openroundtable.organiser.settings;

import org.openroundtable.installation.LegalPage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about the settings of the installation say. */
@MessageBundle("settings")
public interface SettingsMessages {

    String title();

    String areas();

    @Message
    String area(SettingsArea area);

    String generalText();

    String name();

    String nameHint();

    String logo();

    String logoText();

    String logoHint();

    String logoUpload();

    String logoRemove();

    String languages();

    String defaultLanguage();

    String defaultLanguageHint();

    String alsoIn();

    String alsoInHint();

    String always();

    String sender();

    String senderText(String address);

    String senderName();

    String senderNameHint();

    String replyTo();

    String replyToHint();

    String securityReports();

    String securityReportsText();

    String securityContact();

    String securityContactHint();

    String goodUntil();

    String goodUntilHint();

    String securityOver();

    @Message
    String pageText(LegalPage page);

    String beginningText();

    String beginningPrivacy();

    String beginningPrivacyHint();

    String questions();

    String questionsTaken();

    String questionsStandard();

    String questionsOf();

    String questionsHint();

    String questionsAgain();

    String questionsTake();

    String warningsText();

    String emptyPage();

    String showPage();
}
