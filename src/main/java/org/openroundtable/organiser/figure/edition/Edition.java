package org.openroundtable.organiser.figure.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.openroundtable.language.Text;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.report.figure.Share;

/**
 * An edition beside the others of its series.
 *
 * @param begins its first day
 * @param figures null: it cannot be said
 * @param first organisations that were at no edition before it, the one with most persons first
 * @param returning those that were at one or more
 * @param lapsed those that were at the one before and are not here, by what they were there
 */
public record Edition(
        String slug,
        Text title,
        LocalDate begins,
        Map<Figure, Long> figures,
        List<Share> first,
        List<Share> returning,
        List<Share> lapsed) {}
