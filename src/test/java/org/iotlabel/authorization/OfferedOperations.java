package org.iotlabel.authorization;

import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where each operation that changes something is offered: taken up from {@code actions} in one of three tests, or why not. */
final class OfferedOperations {
    /** In {@link OfferedActionsTest}. */
    static final Set<String> AROUND = Set.of(
            "registerOrganisation",
            "describeOrganisation",
            "admitOrganisation",
            "refuseOrganisation",
            "suspendOrganisation",
            "reinstateOrganisation",
            "invite",
            "revokeInvitation",
            "endMembership",
            "registerKey",
            "retireKey",
            "applyForAccreditation",
            "retryOutboxMessage",
            "abandonOutboxMessage",
            "recogniseAccreditation",
            "suspendAccreditation",
            "reinstateAccreditation",
            "withdrawAccreditation",
            "declareRelation",
            "endRelation",
            "registerProduct",
            "describeProduct",
            "draftAttestation",
            "draftBaseline",
            "writeBaseline",
            "openConsultation",
            "reopenBaseline",
            "publishBaseline",
            "sunsetBaseline",
            "withdrawBaseline");

    /** In {@link OfferedActionsOfKeysTest}. */
    static final Set<String> OF_KEYS = Set.of(
            "proposeKeyRotation",
            "approveKeyRotation",
            "withdrawKeyRotation",
            "proposeKeyCompromise",
            "approveKeyCompromise",
            "withdrawKeyCompromise",
            "proposeLabelConfirmation",
            "approveLabelConfirmation",
            "withdrawLabelConfirmation");

    /** In {@link OfferedActionsOfACaseTest}. */
    static final Set<String> OF_A_CASE = Set.of(
            "answerFeatures",
            "stateContainment",
            "claimRequirement",
            "writeAttestationDocument",
            "uploadEvidence",
            "addAnswerEvidence",
            "bringEvidence",
            "submitAttestation",
            "withdrawAttestation",
            "answerQuestion",
            "acceptAssessment",
            "declineAssessment",
            "judgeRequirement",
            "judgeAllRequirements",
            "confirmContainment",
            "askVendor",
            "returnSubmission",
            "sealReport",
            "proposeVerdict",
            "openReview",
            "decide",
            "returnToEvaluation",
            "issueLabel",
            "suspendLabel",
            "reinstateLabel",
            "withdrawLabel",
            "surrenderLabel",
            "extendSupport");

    /** By operation, with the reason. */
    static final Map<String, String> NOWHERE = Map.of(
            "score", "computes for everybody and changes nothing",
            "verifyDocument", "checks for everybody and changes nothing",
            "acceptInvitation", "needs the token, which no view shows again",
            "claimSchemeOwnership", "for those alone whom the operator's configuration names");

    private OfferedOperations() {}

    static Set<String> all() {
        var all = new TreeSet<>(AROUND);
        all.addAll(OF_KEYS);
        all.addAll(OF_A_CASE);
        all.addAll(NOWHERE.keySet());
        return all;
    }

    /** Every operation of the description that is no read. */
    static Set<String> described() {
        return Operation.all().stream()
                .filter(operation -> !operation.isRead() && !operation.method().equals("HEAD"))
                .map(Operation::id)
                .collect(toCollection(TreeSet::new));
    }
}
