package org.iotlabel.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.problem.Problem;

/** Versions of the baseline as their owners' pages need them, drafts too. */
@ApplicationScoped
class OwnersBaselines {
    private final Baselines baselines;
    private final BaselineActions actions;
    private final BaselineResource door;
    private final ObjectMapper json;

    OwnersBaselines(Baselines baselines, BaselineActions actions, BaselineResource door, ObjectMapper json) {
        this.baselines = baselines;
        this.actions = actions;
        this.door = door;
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
