package org.openroundtable.organiser.question;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about questions say. */
@MessageBundle("builder")
public interface BuilderMessages {

    String questions();

    String lead();

    String preview();

    String all();

    String untitled();

    String up();

    String down();

    String upThis(String label);

    String downThis(String label);

    String remove();

    String removeThis(String label);

    String removeText();

    String removeAnswered(long count);

    String keep();

    String add();

    String kind();

    String next();

    String leftOut();

    String leftOutText();

    String ask();

    String askThis(String label);

    String required();

    String organisersOnly();

    String sensitive();

    String answered(long count);

    String onlyIf();

    String organisationType();

    String shortText();

    String longText();

    String number();

    String yesNo();

    String oneOf();

    String severalOf();

    String country();

    String answeredTitle(long count);

    String answeredText();

    String answeredOptions();

    String answeredKind();

    String label();

    String help();

    String mustAnswer();

    String options();

    String optionsHint();

    String option(int number);

    String limit(int number);

    String chosen(long count);

    String maxLength();

    String minimum();

    String maximum();

    String condition();

    String conditionLegend();

    String conditionHint();

    String whoSees();

    String organisersOnlyLabel();

    String retention();
}
