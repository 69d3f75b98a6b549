package org.iotlabel.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.ProblemDocument;

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
     * @param kept what was typed into a form that was not taken
     * @param again where to send it; empty where nothing can be sent again
     * @param signIn whether to sign in first
     * @param isThere whether the rest of the portal is there, whoever looks at it
     */
    record Refusal(String title, String words, KeptForm kept, String again, boolean signIn, boolean isThere) {
        static Refusal of(String title, String words) {
            return new Refusal(title, words, KeptForm.NOTHING, "", false, true);
        }
    }

    String off() {
        var words = words();
        return rendered(
                new Refusal(words.offTitle(), words.off(), KeptForm.NOTHING, "", false, false),
                PortalFrame.ofUnasked());
    }

    String of(Problem problem, PortalFrame desk) {
        return of(problem.type().status(), problem.type().title(), problem.detail(), desk);
    }

    String of(int status, String title, String detail, PortalFrame desk) {
        var words = words();
        var refusal =
                switch (status) {
                    case 401 -> Refusal.of(words.signedOutTitle(), words.sessionEnded());
                    case 403 -> Refusal.of(words.forbiddenTitle(), detail);
                    case 404, 405 -> Refusal.of(words.missingTitle(), words.missing());
                    default -> Refusal.of(title, detail);
                };
        return rendered(refusal, desk);
    }

    /** To somebody whose session ended while they filled in a form. */
    String signedOut(KeptForm kept, String again) {
        var words = words();
        return rendered(
                new Refusal(words.signedOutTitle(), words.sessionEnded(), kept, again, true, false),
                PortalFrame.ofNobody());
    }

    /** Of what may be gone in a moment. */
    String passing(ProblemDocument problem, KeptForm kept, String again, PortalFrame desk) {
        var there = kept.isNothing() ? "" : again;
        return rendered(new Refusal(problem.title(), problem.detail(), kept, there, false, false), desk);
    }

    private static String rendered(Refusal refusal, PortalFrame desk) {
        return Templates.refusal(refusal, desk).setLocale(PortalFrame.LANGUAGE).render();
    }

    private static DeskMessages words() {
        return Words.in(PortalFrame.LANGUAGE, DeskMessages.class);
    }
}
