package org.openroundtable.organiser.editor;

import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.json.Fault;
import org.openroundtable.json.Violation;
import org.openroundtable.organiser.editor.FaultLines.Line;
import org.openroundtable.release.comparison.NamedPath;
import org.openroundtable.release.draft.DraftFault;
import org.openroundtable.release.exchange.ProgrammeFile.Untimed;
import org.openroundtable.release.exchange.ProgrammeFile.Wrong;

import com.fasterxml.jackson.databind.JsonNode;

/** Lists what is wrong with a document that somebody has sent, all at once, each with where it is. */
@RequestScoped
public class DocumentFaults {

    /** Whoever has sent something else than they think is not told each of its thousand faults. */
    private static final int MOST = 100;

    private final FaultWords words;
    private final FieldNames names;

    DocumentFaults(FaultWords words, FieldNames names) {
        this.words = words;
        this.names = names;
    }

    /** @param asSent the document is what was sent, and can be pointed into; otherwise it was made of that */
    public FaultLines of(List<Fault> faults, JsonNode document, boolean asSent) {
        return list(
                faults,
                fault -> line(
                        NamedPath.of(document, fault.pointer()), asSent ? fault.pointer() : null, fault.violation()));
    }

    /** Of a document that was made of something else. */
    public FaultLines of(List<DraftFault> faults) {
        return list(faults, fault -> line(fault.path(), null, fault.violation()));
    }

    /** Of a programme whose times can't be read. */
    public FaultLines of(Untimed programme) {
        return list(programme.wrong(), wrong -> new Line(wrong.session(), null, words(wrong)));
    }

    private String words(Wrong wrong) {
        return switch (wrong.what()) {
            case ZONE -> words.text().faultZoneOf(wrong.said());
            case START -> words.text().faultStartOf(wrong.said());
            case DURATION -> words.text().faultDurationOf(wrong.said());
        };
    }

    /** @param line from 1; 0: nobody knows */
    public String broken(int line) {
        return words.text().faultBroken(line);
    }

    private static <F> FaultLines list(List<F> faults, Function<F, Line> line) {
        var shown = faults.stream().limit(MOST).map(line).toList();
        return new FaultLines(shown, faults.size() - shown.size());
    }

    private Line line(String path, String pointer, Violation violation) {
        return new Line(path.isEmpty() ? "" : names.of(path), pointer, words.written(violation));
    }
}
