package org.iotlabel.website;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.iotlabel.desk.PortalDoor;
import org.iotlabel.frame.FormAgain;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Typed;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.ProblemDocument;
import org.jspecify.annotations.Nullable;

/** The page that tells a reader of a problem, and who such a reader is: where a form was refused it is the form again. */
@ApplicationScoped
class RefusalPages {
    private static final String API = "/api/";
    private static final int NOT_ACCEPTABLE = 406;

    /** Malformed, too large, invalid: what another form may mend. */
    private static final Set<Integer> MENDABLE = Set.of(400, 413, 422);

    private final List<FormAgain> forms;

    RefusalPages(@All List<FormAgain> forms) {
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "website")
    static class Templates {
        private Templates() {}

        static native TemplateInstance refusal(Refusal page, Frame frame);
    }

    /** Whether it is told by a page: outside of the API and the portal, to whoever asks for HTML by name, as browsers do. */
    static boolean isFor(String path, @Nullable String accepted, int status) {
        return status != NOT_ACCEPTABLE
                && !path.startsWith(API)
                && !PortalDoor.isPortal(path)
                && Objects.requireNonNullElse(accepted, "").contains(MediaType.TEXT_HTML);
    }

    byte[] write(String path, ProblemDocument problem, Typed typed, Frame frame) {
        return form(path, problem.status())
                .flatMap(form -> form.of(problem, typed, frame))
                .orElseGet(() -> {
                    var refusal = Refusal.of(problem, Words.in(frame.language(), RefusalMessages.class));
                    return PageAnswers.bytes(Templates.refusal(refusal, frame), frame);
                });
    }

    private Optional<FormAgain> form(String path, int status) {
        return forms.stream()
                .filter(form -> MENDABLE.contains(status) && form.path().equals(path))
                .findFirst();
    }
}
