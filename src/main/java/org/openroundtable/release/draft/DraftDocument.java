package org.openroundtable.release.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.openroundtable.document.content.DocumentReader;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.json.Fault;
import org.openroundtable.language.Language;
import org.openroundtable.language.Text;
import org.openroundtable.question.QuestionJson;
import org.openroundtable.question.Questions;
import org.openroundtable.release.comparison.NamedPath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document of a draft, complete or not. Beside what an {@link EventDocument} has, under {@code draft}, it holds what is
 * for its organisers alone and never published: the days that the event is planned for.
 */
public final class DraftDocument {

    private static final String OWN = "draft";
    private static final String FIRST_DAY = "firstDay";
    private static final String LAST_DAY = "lastDay";

    private final ObjectNode json;

    /** @param json kept, and changed by what is called here */
    public DraftDocument(ObjectNode json) {
        this.json = json;
    }

    /** The whole, to read and, while it is being changed, to write. */
    public ObjectNode json() {
        return json;
    }

    public DraftDocument copy() {
        return new DraftDocument(json.deepCopy());
    }

    /** A copy of what would be published. */
    public ObjectNode published() {
        var published = json.deepCopy();
        published.remove(OWN);
        return published;
    }

    /** What is for its organisers alone. */
    public ObjectNode own() {
        return json.withObject("/" + OWN);
    }

    /** Becomes another one, but for what is for its organisers alone. */
    public void replaceWith(JsonNode document) {
        var own = json.get(OWN);
        json.removeAll();
        json.setAll((ObjectNode) document.deepCopy());
        json.remove(OWN);
        if (own != null) {
            json.set(OWN, own);
        }
    }

    /**
     * The whole, read at once: with thousands of sessions that takes its time.
     *
     * @param document what of it can be read; what is missing or faulty is null
     * @param faults empty: it can be published
     */
    public record Reading(EventDocument document, List<DraftFault> faults) {}

    public Reading reading() {
        var reader = new DocumentReader(published(), json.path("slug").asText());
        return new Reading(
                reader.document(), reader.faults().stream().map(this::fault).toList());
    }

    /** What of it can be read; what is missing or faulty is null. */
    public EventDocument read() {
        return reading().document();
    }

    /** Empty: it can be published. */
    public List<DraftFault> faults() {
        return reading().faults();
    }

    private DraftFault fault(Fault fault) {
        return new DraftFault(NamedPath.of(json, fault.pointer()), fault.violation());
    }

    /** The slug where it has none yet. */
    public Text title() {
        var slug = json.path("slug").asText();
        var alone = JsonNodeFactory.instance.objectNode();
        Stream.of("title", "languages").filter(json::has).forEach(name -> alone.set(name, json.get(name)));
        var title = new DocumentReader(alone, slug).document().title();
        return title != null ? title : Text.of(language(), slug);
    }

    /** Its title in the first language of the draft; null: it stands alone. */
    public String series() {
        return DraftFields.text(json, "series", language(), language());
    }

    /** BCP 47 tag of the language that texts are in unless they say another one. */
    public String language() {
        return json.path("languages").path(0).asText(Language.base().tag());
    }

    /** Null: not known yet. */
    public ZoneId timeZone() {
        try {
            return ZoneId.of(json.path("timeZone").asText());
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    /** The same; where none is known yet, UTC. */
    public ZoneId zone() {
        return Objects.requireNonNullElse(timeZone(), ZoneOffset.UTC);
    }

    /** That the event is planned for, else that of its first session; null: not known yet. */
    public LocalDate firstDay() {
        return day(FIRST_DAY, "start", BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    /** That the event is planned for, else that of its last session; null: not known yet. */
    public LocalDate lastDay() {
        return day(LAST_DAY, "end", BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    /** Days are said, whatever sessions there are. */
    public boolean isPlanned() {
        return json.path(OWN).hasNonNull(FIRST_DAY) && json.path(OWN).hasNonNull(LAST_DAY);
    }

    /** Says for which days the event is planned. */
    public void plan(LocalDate firstDay, LocalDate lastDay) {
        DraftFields.set(own(), FIRST_DAY, firstDay.toString());
        DraftFields.set(own(), LAST_DAY, lastDay.toString());
    }

    private LocalDate day(String name, String moment, BinaryOperator<OffsetDateTime> choice) {
        var planned = json.path(OWN).path(name).textValue();
        if (planned != null) {
            return LocalDate.parse(planned);
        }
        var zone = timeZone();
        return zone == null
                ? null
                : items(DraftPart.SESSIONS)
                        .flatMap(session -> moment(session.path(moment)).stream())
                        .reduce(choice)
                        .map(time -> time.atZoneSameInstant(zone).toLocalDate())
                        .orElse(null);
    }

    private static Optional<OffsetDateTime> moment(JsonNode said) {
        try {
            return Optional.of(OffsetDateTime.parse(said.asText()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** In their order. */
    public List<ObjectNode> all(DraftPart part) {
        return items(part).toList();
    }

    public Optional<ObjectNode> find(DraftPart part, String name) {
        return items(part)
                .filter(item -> name.equals(item.path(part.key).textValue()))
                .findFirst();
    }

    /** To be changed. If somebody else has removed it, the change ends here, and the outcome says so. */
    public ObjectNode get(DraftPart part, String name) {
        return find(part, name).orElseThrow(() -> new NoLongerSo(name));
    }

    /** A new one, at the end. If somebody else has added one of this name, the change ends here, and the outcome says so. */
    public ObjectNode add(DraftPart part, String name) {
        if (find(part, name).isPresent()) {
            throw new NoLongerSo(name);
        }
        return list(part).addObject().put(part.key, name);
    }

    /** Whoever is a speaker no more appears in no session. */
    public void remove(DraftPart part, String name) {
        var list = list(part);
        removeIf(list, item -> item.path(part.key).asText().equals(name));
        if (list.isEmpty() && part == DraftPart.SESSIONS) {
            json.remove(part.list);
        }
        if (part == DraftPart.SPEAKERS) {
            all(DraftPart.SESSIONS)
                    .forEach(session -> removeIf(
                            session.withArray("speakers"),
                            appearance -> appearance.path("speaker").asText().equals(name)));
        }
    }

    private static void removeIf(ArrayNode list, Predicate<JsonNode> condition) {
        for (var items = list.iterator(); items.hasNext(); ) {
            if (condition.test(items.next())) {
                items.remove();
            }
        }
    }

    private Stream<ObjectNode> items(DraftPart part) {
        return part == DraftPart.QUESTIONS || json.path(part.list).isArray()
                ? StreamSupport.stream(list(part).spliterator(), false)
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast)
                : Stream.empty();
    }

    /** The standard questions are asked where a document says nothing else; whoever changes them says them all. */
    private ArrayNode list(DraftPart part) {
        if (part == DraftPart.QUESTIONS && !json.path(part.list).isArray()) {
            json.set(part.list, new QuestionJson().convert(Questions.STANDARD));
        }
        return json.withArray(part.list);
    }
}
