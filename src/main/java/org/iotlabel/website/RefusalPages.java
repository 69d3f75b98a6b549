package org.iotlabel.website;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.iotlabel.desk.PortalDoor;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.ProblemDocument;
import org.jspecify.annotations.Nullable;

/** The page that tells a reader of a problem, and who such a reader is. */
final class RefusalPages {
    private static final String API = "/api/";
    private static final int NOT_ACCEPTABLE = 406;

    private RefusalPages() {}

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

    static byte[] write(ProblemDocument problem, Frame frame) {
        var refusal = Refusal.of(problem, Words.in(frame.language(), RefusalMessages.class));
        return PageAnswers.bytes(Templates.refusal(refusal, frame), frame);
    }
}
