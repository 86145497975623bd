package org.openroundtable.organiser.search;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.role.Permission;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.search.SearchPage.Found;
import org.openroundtable.organiser.search.SearchPage.Hit;
import org.openroundtable.organiser.search.SearchPage.PersonHit;
import org.openroundtable.registration.search.FoundPersons;
import org.openroundtable.release.search.FoundContent;
import org.openroundtable.release.search.FoundContent.Kind;
import org.openroundtable.release.search.FoundContents;

/** Looks for words in all that whoever is signed in may see, and only there. */
@RequestScoped
class Finds {

    private static final int MOST = 20;

    private final FoundContents contents;
    private final FoundPersons persons;
    private final SignedIn signedIn;

    Finds(FoundContents contents, FoundPersons persons, SignedIn signedIn) {
        this.contents = contents;
        this.persons = persons;
        this.signedIn = signedIn;
    }

    @Transactional
    SearchPage of(String words) {
        if (words.isEmpty()) {
            return SearchPage.BLANK;
        }
        var access = signedIn.access();
        var found = contents.named(words, access.visibleSlugs(), access.slugsWith(Permission.EDIT_CONTENT), MOST);
        return new SearchPage(
                words,
                new Found(
                        hits(found, Kind.EVENT),
                        hits(found, Kind.SESSION),
                        hits(found, Kind.SPEAKER),
                        persons.named(words, access.slugsWith(Permission.SEE_REGISTRATIONS), MOST).stream()
                                .map(person -> new PersonHit(
                                        Paths.organiserRegistrations(person.slug()) + "/" + person.id(), person))
                                .toList()));
    }

    private List<Hit> hits(List<FoundContent> found, Kind kind) {
        return found.stream()
                .filter(content -> content.kind() == kind)
                .map(content -> new Hit(path(content), content.title(), content.event(), content.isLive()))
                .toList();
    }

    /** Whoever may not edit it reads it where everybody does. */
    private String path(FoundContent content) {
        var slug = content.slug();
        var mayEdit = signedIn.access().to(slug).may(Permission.EDIT_CONTENT);
        return switch (content.kind()) {
            case EVENT -> Paths.organiserEvent(slug);
            case SESSION ->
                mayEdit ? Paths.editor(slug, "sessions/" + content.code()) : Paths.session(slug, content.code());
            case SPEAKER ->
                mayEdit ? Paths.editor(slug, "speakers/" + content.code()) : Paths.speaker(slug, content.code());
        };
    }
}
