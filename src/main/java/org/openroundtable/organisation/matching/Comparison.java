package org.openroundtable.organisation.matching;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.openroundtable.organisation.matching.Resemblance.Likeness;

/**
 * Whether two are one organisation. Certain is only what no two organisations are likely to have in common: the name, but
 * for what people leave out or write differently, where neither country, legal form nor number speak against it; or a
 * similar name at the same domain of mail. All else that resembles is for somebody to decide.
 */
public final class Comparison {

    /** Shorter names have others that differ in one letter. */
    private static final int LONG = 6;

    private final Described one;
    private final Described other;
    private final Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);

    private Comparison(Described one, Described other) {
        this.one = one;
        this.other = other;
    }

    public static Resemblance of(Described one, Described other) {
        var comparison = new Comparison(one, other);
        return new Resemblance(comparison.likeness(), comparison.evidence);
    }

    private Likeness likeness() {
        var sharesDomain = one.sharesDomainWith(other);
        var domainLikeName = one.hasDomainLike(other) || other.hasDomainLike(one);
        var wording = wording();
        note(wording == Wording.SAME && one.name().key().equals(other.name().key()), Evidence.SAME_NAME);
        note(wording == Wording.SAME && !evidence.contains(Evidence.SAME_NAME), Evidence.SAME_BUT_FOR_FORM);
        note(wording == Wording.ABBREVIATED, Evidence.ABBREVIATED);
        note(wording == Wording.REORDERED, Evidence.OTHER_ORDER);
        note(wording == Wording.SIMILAR, Evidence.SIMILAR);
        note(wording == Wording.PART, Evidence.PART_OF_THE_OTHER);
        var initials = wording == Wording.DIFFERENT && areInitials();
        note(initials, Evidence.INITIALS);
        note(sharesDomain, Evidence.SAME_DOMAIN);
        note(domainLikeName, Evidence.DOMAIN_LIKE_NAME);
        note(one.isInSameCountryAs(other), Evidence.SAME_COUNTRY);
        note(one.isInOtherCountryThan(other), Evidence.OTHER_COUNTRY);
        note(one.name().form().contradicts(other.name().form()), Evidence.OTHER_FORM);
        noteOtherNumbers();
        if (isCertain(wording, initials, sharesDomain, domainLikeName)) {
            return Likeness.CERTAIN;
        }
        return isLikely(wording, initials, sharesDomain) ? Likeness.LIKELY : Likeness.NONE;
    }

    private void note(boolean holds, Evidence seen) {
        if (holds) {
            evidence.add(seen);
        }
    }

    private void noteOtherNumbers() {
        Stream.of(one, other)
                .flatMap(each -> each.name().numbers().stream())
                .filter(number -> !one.name().numbers().contains(number)
                        || !other.name().numbers().contains(number))
                .forEach(number -> evidence.add(Name.isSign(number) ? Evidence.OTHER_SIGN : Evidence.OTHER_NUMBER));
    }

    private boolean isCertain(Wording wording, boolean initials, boolean sharesDomain, boolean domainLikeName) {
        if (evidence.contains(Evidence.OTHER_FORM)
                || evidence.contains(Evidence.OTHER_NUMBER)
                || evidence.contains(Evidence.OTHER_SIGN)
                || evidence.contains(Evidence.OTHER_COUNTRY) && !sharesDomain
                || one.name().department() && other.name().department() && !evidence.contains(Evidence.SAME_NAME)) {
            return false;
        }
        return switch (wording) {
            case SAME, ABBREVIATED -> true;
            case SIMILAR ->
                sharesDomain && isLong() || domainLikeName && evidence.contains(Evidence.SAME_COUNTRY) && isLong();
            case REORDERED -> sharesDomain;
            case PART -> false;
            case DIFFERENT -> initials && sharesDomain;
        };
    }

    private boolean isLikely(Wording wording, boolean initials, boolean sharesDomain) {
        var sameCountry = !evidence.contains(Evidence.OTHER_COUNTRY);
        return switch (wording) {
            case SAME, ABBREVIATED, REORDERED -> true;
            case SIMILAR, PART -> sameCountry || sharesDomain;
            case DIFFERENT -> initials && sameCountry || sharesDomain;
        };
    }

    private Wording wording() {
        var points = new HashSet<>(one.name().points());
        points.addAll(other.name().points());
        var best = Wording.DIFFERENT;
        for (var way : one.name().ways()) {
            for (var otherWay : other.name().ways()) {
                var wording = Wording.of(way, otherWay, points);
                best = wording.compareTo(best) > 0 ? wording : best;
            }
        }
        return best.compareTo(Wording.ABBREVIATED) < 0 && soundsTheSame() ? Wording.SAME : best;
    }

    /** Of names that are written in different letters. */
    private boolean soundsTheSame() {
        if (one.name().latin() && other.name().latin()) {
            return false;
        }
        var sounds = one.name().sounds();
        return other.name().sounds().stream().anyMatch(sound -> sound.length() >= LONG && sounds.contains(sound));
    }

    private boolean areInitials() {
        return isOneWordAmong(one, other) || isOneWordAmong(other, one);
    }

    private static boolean isOneWordAmong(Described shorter, Described longer) {
        return shorter.name().ways().stream()
                .anyMatch(way -> way.size() == 1
                        && way.get(0).length() >= 3
                        && longer.name().initials().contains(way.get(0)));
    }

    private boolean isLong() {
        return Stream.concat(one.name().joined().stream(), other.name().joined().stream())
                .allMatch(joined -> joined.length() >= LONG);
    }
}
