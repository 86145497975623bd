package org.openroundtable.organiser.task;

import io.quarkus.qute.i18n.MessageBundle;

/** What has to be done, as it is said. */
@MessageBundle("task")
public interface TaskMessages {

    String title();

    String none();

    String offers(int n);

    String firstRunsOut();

    String approvals(int n);

    String oldestSince();

    String mail(String name);

    String opens();

    String closes();

    String moderators(int n);

    String firstStarts();
}
