package org.iotlabel.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.problem.Problem;

/** Versions of the baseline as their owners' pages need them, drafts too. */
@ApplicationScoped
class OwnersBaselines {
    private final Baselines baselines;
    private final BaselineActions actions;
    private final BaselineResource door;
    private final BaselineReader reader;
    private final ObjectMapper json;

    OwnersBaselines(
            Baselines baselines,
            BaselineActions actions,
            BaselineResource door,
            BaselineReader reader,
            ObjectMapper json) {
        this.baselines = baselines;
        this.actions = actions;
        this.door = door;
        this.reader = reader;
        this.json = json;
    }

    /** The view of a version; 404 where there is none. */
    BaselineView view(String version) {
        return actions.view(called(version));
    }

    DraftingPage page(String version, PortalFrame desk) {
        var baseline = called(version);
        var diff = baselines
                .inEffect()
                .map(Baseline::edition)
                .filter(inForce -> !inForce.equals(version))
                .map(inForce -> door.changes(version, inForce));
        return DraftingPage.of(actions.view(baseline), baseline.history(), diff, desk);
    }

    /** A form with its text, in the version that it shows. */
    Form textOf(String version) {
        var baseline = called(version);
        return Form.with(
                DraftingForms.holding(indented(baseline)), baseline.digest().toString());
    }

    /**
     * The form of its text as it was typed; where another owner was faster, with the places where both say something else. To be
     * asked for once the change was refused: what was read before it is old.
     *
     * @throws Problem NOT_FOUND where there is no such version
     */
    FormPage written(String version, Form form) {
        var there = called(version);
        var page = DraftingForms.text(version, form);
        if (!form.isStale()) {
            return page;
        }
        // What could not be read was refused before anybody looked at its version.
        var yours = reader.read(form.value(DraftingForms.TEXT).getBytes(UTF_8)).document();
        return page.beside(TwoTexts.apart(yours, BaselineDocument.read(there.canonical())));
    }

    /** The text with which a new version begins; empty where none is in force. */
    String textInForce() {
        return baselines.inEffect().map(this::indented).orElse("");
    }

    private Baseline called(String version) {
        return baselines.called(version).orElseThrow(Problem::notFound);
    }

    /** As a person writes it; the order of members is that of the canonical bytes. */
    private String indented(Baseline baseline) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(baseline.canonical()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was taken as JSON is JSON", impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", impossible);
        }
    }
}
