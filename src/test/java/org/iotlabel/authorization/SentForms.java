package org.iotlabel.authorization;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where each form of the portal is sent twice that finds no fitting state in the world of {@link SentTwice}, or why nowhere here. */
final class SentForms {
    /** In {@link SentFormsOfACaseTest}. */
    static final Set<String> OF_A_CASE = Set.of(
            "SubmissionPages.submit",
            "DocumentPages.replace",
            "DocumentFilePages.replace",
            "QuestionPages.add",
            "AssessmentPages.accept",
            "VendorTurnPages.giveBack",
            "ContainmentPages.confirm",
            "ReportPages.seal",
            "DisagreementPages.propose",
            "ReviewPages.open",
            "DecidingPages.grant",
            "DecidingPages.deny",
            "DecidingPages.giveBack",
            "ConfirmationPages.propose");

    /** In {@link SentFormsTest}. */
    static final Set<String> AROUND = Set.of(
            "AcceptancePages.accept",
            "VendorKeyPages.register",
            "RelationPages.declare",
            "RelationPages.end",
            "DraftingPages.draft",
            "DraftingFilePages.draft",
            "DraftingFilePages.write",
            "KeyDeskPages.rotate",
            "KeyDeskPages.lose",
            "OutboxPages.move");

    /** By form, with the reason. */
    static final Map<String, String> ELSEWHERE = Map.of(
            "OwnershipPages.claim",
            "for those alone whom the operator's configuration names; SchemeOwnershipTest sends it twice",
            "ApiClientPages.register",
            "asks for an identity provider that registers clients; PortalSignInTest sends it twice",
            "ApiClientPages.renew",
            "the same");

    private SentForms() {}

    static Set<String> all() {
        var all = new TreeSet<>(OF_A_CASE);
        all.addAll(AROUND);
        all.addAll(ELSEWHERE.keySet());
        return all;
    }
}
