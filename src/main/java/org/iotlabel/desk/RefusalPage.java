package org.iotlabel.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.Problem;

/** The page that says why there is no other. */
@ApplicationScoped
class RefusalPage {
    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance refusal(Refusal page, PortalFrame desk);
    }

    /**
     * What such a page says.
     *
     * @param kept what was typed into a form that was not taken; empty where nothing was
     * @param again where to send it
     */
    record Refusal(String title, String words, Map<String, List<String>> kept, String again) {}

    String off() {
        var words = words();
        return rendered(new Refusal(words.offTitle(), words.off(), Map.of(), ""), PortalFrame.ofNobody());
    }

    String of(Problem problem, PortalFrame desk) {
        return of(problem.type().status(), problem.type().title(), problem.detail(), desk);
    }

    String of(int status, String title, String detail, PortalFrame desk) {
        var words = words();
        var refusal =
                switch (status) {
                    case 401 -> new Refusal(words.signedOutTitle(), words.sessionEnded(), Map.of(), "");
                    case 403 -> new Refusal(words.forbiddenTitle(), detail, Map.of(), "");
                    case 404, 405 -> new Refusal(words.missingTitle(), words.missing(), Map.of(), "");
                    default -> new Refusal(title, detail, Map.of(), "");
                };
        return rendered(refusal, desk);
    }

    /** To somebody whose session ended while they filled in a form. */
    String signedOut(Map<String, List<String>> kept, String again) {
        var words = words();
        return rendered(new Refusal(words.signedOutTitle(), words.sessionEnded(), kept, again), PortalFrame.ofNobody());
    }

    private static String rendered(Refusal refusal, PortalFrame desk) {
        return Templates.refusal(refusal, desk).setLocale(PortalFrame.LANGUAGE).render();
    }

    private static DeskMessages words() {
        return Words.in(PortalFrame.LANGUAGE, DeskMessages.class);
    }
}
