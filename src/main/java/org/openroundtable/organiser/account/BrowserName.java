package org.openroundtable.organiser.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people call a browser, which names itself and everything that it wants to be taken for (RFC 9110 section 10.1.5). */
final class BrowserName {

    /** A part of what a browser says, by which it is known from those that follow. */
    private record Mark(String said, String called) {}

    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg/", "Edge"),
            new Mark("EdgA/", "Edge"),
            new Mark("EdgiOS/", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Windows", "Windows"),
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Mac OS X", "macOS"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Linux", "Linux"));

    private BrowserName() {}

    /** @param userAgent what it says; all of it is its name, if none is known here */
    static String of(String userAgent) {
        var known = Stream.of(BROWSERS, SYSTEMS)
                .flatMap(marks -> first(marks, userAgent).stream())
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? userAgent : known;
    }

    private static Optional<String> first(List<Mark> marks, String userAgent) {
        return marks.stream()
                .filter(mark -> userAgent.contains(mark.said()))
                .map(Mark::called)
                .findFirst();
    }
}
