package org.iotlabel.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.frame.Words;
import org.iotlabel.problem.FieldError;
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
     * @param faults what has to be otherwise in the address, or in what was sent
     * @param kept what was typed into a form that was not taken
     * @param again where to send it; empty where nothing can be sent again
     * @param signIn whether to sign in first
     * @param isThere whether the rest of the portal is there, whoever looks at it
     */
    record Refusal(
            String title,
            String words,
            List<Fault> faults,
            KeptForm kept,
            String again,
            boolean signIn,
            boolean isThere) {
        static Refusal of(String title, String words) {
            return of(title, words, List.of());
        }

        static Refusal of(String title, String words, List<Fault> faults) {
            return new Refusal(title, words, faults, KeptForm.NOTHING, "", false, true);
        }
    }

    /**
     * One of the faults.
     *
     * @param place where it stands; empty where nobody can say
     */
    record Fault(String place, String message) {
        static Fault of(FieldError error) {
            var words = RefusalPage.words();
            var field = error.field();
            return new Fault(
                    field.isEmpty() ? "" : words.place(field), error.notOfList() ? words.notOfList() : error.message());
        }
    }

    String off() {
        var words = words();
        return rendered(
                new Refusal(words.offTitle(), words.off(), List.of(), KeptForm.NOTHING, "", false, false),
                PortalFrame.ofUnasked());
    }

    String of(Problem problem, PortalFrame desk) {
        return of(ProblemDocument.of(problem), desk);
    }

    String of(ProblemDocument problem, PortalFrame desk) {
        var words = words();
        var refusal =
                switch (problem.status()) {
                    case 401 -> Refusal.of(words.signedOutTitle(), words.sessionEnded());
                    case 403 -> Refusal.of(words.forbiddenTitle(), problem.detail());
                    case 404, 405 -> Refusal.of(words.missingTitle(), words.missing());
                    default -> told(problem);
                };
        return rendered(refusal, desk);
    }

    /** With every fault at its place; the sentence for all of them is then ours, as that of the problem would say the only one twice. */
    private static Refusal told(ProblemDocument problem) {
        return problem.errors().isEmpty()
                ? Refusal.of(problem.title(), problem.detail())
                : Refusal.of(
                        problem.title(),
                        words().unread(),
                        problem.errors().stream().map(Fault::of).toList());
    }

    /** To somebody whose session ended while they filled in a form. */
    String signedOut(KeptForm kept, String again) {
        var words = words();
        return rendered(
                new Refusal(words.signedOutTitle(), words.sessionEnded(), List.of(), kept, again, true, false),
                PortalFrame.ofNobody());
    }

    /** Of what may be gone in a moment. */
    String passing(ProblemDocument problem, KeptForm kept, String again, PortalFrame desk) {
        var there = kept.isNothing() ? "" : again;
        return rendered(new Refusal(problem.title(), problem.detail(), List.of(), kept, there, false, false), desk);
    }

    private static String rendered(Refusal refusal, PortalFrame desk) {
        return Templates.refusal(refusal, desk).setLocale(PortalFrame.LANGUAGE).render();
    }

    private static DeskMessages words() {
        return Words.in(PortalFrame.LANGUAGE, DeskMessages.class);
    }
}
