package org.openroundtable.organiser.registration.imports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.form.DomainMessages;
import org.openroundtable.language.Language;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organiser.registration.ListColumn;
import org.openroundtable.organiser.registration.ListColumns;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.search.Column;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** What the columns of a table can tell, and which of it they most likely do. */
@ApplicationScoped
class Targets {

    /** These are ours to say. */
    private static final Set<Column> OURS =
            EnumSet.of(Column.STATUS, Column.TAGS, Column.CODE, Column.INVITATION, Column.BLOCK, Column.REGISTERED_AT);

    private final ListColumns columns;

    Targets(ListColumns columns) {
        this.columns = columns;
    }

    List<ListColumn> of(EventSnapshot event, Locale reader) {
        return columns.all(event, reader).stream()
                .filter(column -> OURS.stream().noneMatch(ours -> ours.code().equals(column.code())))
                .toList();
    }

    /** For each of the heads a code, each only once; an empty text: none. */
    List<String> guess(EventSnapshot event, List<String> heads) {
        var known = new HashMap<String, String>();
        for (var language : Language.all()) {
            var say = MessageBundles.get(IntakeMessages.class, Localized.Literal.of(language.tag()));
            for (var column : of(event, language.locale())) {
                known.putIfAbsent(folded(column.heading()), column.code());
                known.putIfAbsent(folded(column.code()), column.code());
            }
            EnumSet.complementOf(EnumSet.copyOf(OURS))
                    .forEach(column -> Arrays.stream(say.also(column).split("\\|"))
                            .forEach(name -> known.putIfAbsent(folded(name), column.code())));
        }
        var codes = heads.stream()
                .map(head -> {
                    var code = known.getOrDefault(folded(head), "");
                    known.values().removeIf(code::equals);
                    return code;
                })
                .toList();
        return codes.contains(Column.FIRST_NAME.code()) && !codes.contains(Column.LAST_NAME.code())
                ? codes.stream().map(Targets::asLastName).toList()
                : codes;
    }

    /** Where the first name has a column of its own, what is called the name is the last one. */
    private static String asLastName(String code) {
        return code.equals(Column.NAME.code()) ? Column.LAST_NAME.code() : code;
    }

    /** Names of the types of organisations in each of our languages, in lower case, with their codes. */
    Map<String, String> types() {
        var types = new HashMap<String, String>();
        for (var language : Language.all()) {
            var say = MessageBundles.get(DomainMessages.class, Localized.Literal.of(language.tag()));
            for (var type : OrganisationType.values()) {
                types.put(say.organisationType(type).toLowerCase(Locale.ROOT), type.code());
            }
        }
        return types;
    }

    private static String folded(String head) {
        return head.toLowerCase(Locale.ROOT).replaceAll("[\\s_*:.()\u2010-\u2015-]+", "");
    }
}
