package org.iotlabel.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The codes of the audit trail in words; one that was written by another version stands as it is. */
@MessageBundle("portalaudit")
interface AuditMessages {
    @Message("The platform itself")
    String platform();

    @Message("{#when type}{#is 'accreditation'}Accreditation{#is 'assessment'}Assessment{#is 'attestation'}Attestation"
            + "{#is 'baseline'}Baseline{#is 'evidence'}Evidence{#is 'invitation'}Invitation{#is 'key-proposal'}Proposal about a key"
            + "{#is 'label'}Label{#is 'membership'}Membership{#is 'organisation'}Organisation{#is 'product'}Product"
            + "{#is 'outbox-message'}Message to be handled"
            + "{#is 'question'}Question{#is 'relation'}Relation{#is 'review'}Review{#is 'scheme-key'}Key of the scheme"
            + "{#is 'vendor-key'}Key of a vendor{#is 'api-client'}API client{#else}{type}{/when}")
    String subjectWord(String type);

    @Message("Anything about {#when family}{#is 'accreditation'}accreditations{#is 'assessment'}assessments"
            + "{#is 'attestation'}attestations{#is 'baseline'}baselines{#is 'client'}API clients{#is 'evidence'}evidence{#is 'invitation'}invitations"
            + "{#is 'key'}keys of vendors{#is 'key-proposal'}proposals about keys of the scheme{#is 'label'}labels"
            + "{#is 'label-confirmation'}confirmations of labels{#is 'membership'}memberships{#is 'organisation'}organisations"
            + "{#is 'outbox-message'}messages to be handled"
            + "{#is 'product'}products{#is 'question'}questions{#is 'relation'}relations{#is 'review'}reviews"
            + "{#is 'scheme'}the scheme and its owners{#else}keys of the scheme{/when}")
    String familyWord(String family);

    @Message("{#when act}{#is 'accreditation.application'}Accreditation applied for"
            + "{#is 'accreditation.lapse'}Accreditation ran out"
            + "{#is 'accreditation.recognition'}Accreditation recognised"
            + "{#is 'accreditation.reinstatement'}Accreditation in force again"
            + "{#is 'accreditation.suspension'}Accreditation suspended"
            + "{#is 'accreditation.withdrawal'}Accreditation refused or withdrawn"
            + "{#is 'client.left'}API client that may still be at the sign-in service"
            + "{#is 'client.registration'}API client made"
            + "{#is 'client.removal'}API client removed"
            + "{#is 'client.renewal'}API client renewed"
            + "{#is 'invitation.acceptance'}Invitation accepted"
            + "{#is 'invitation.issue'}Somebody invited"
            + "{#is 'invitation.revocation'}Invitation taken back"
            + "{#is 'key.registration'}Key of a vendor registered"
            + "{#is 'key.retirement'}Key of a vendor retired"
            + "{#is 'membership.end'}Membership ended"
            + "{#is 'organisation.admission'}Organisation admitted"
            + "{#is 'organisation.description'}Organisation described anew"
            + "{#is 'organisation.refusal'}Organisation refused"
            + "{#is 'organisation.registration'}Organisation registered"
            + "{#is 'organisation.reinstatement'}Organisation admitted again"
            + "{#is 'organisation.suspension'}Organisation suspended"
            + "{#is 'relation.declaration'}Relation declared"
            + "{#is 'relation.end'}Relation ended"
            + "{#is 'scheme.foundation'}Scheme founded"
            + "{#is 'scheme.ownership'}Ownership of the scheme taken up{#else}{act}{/when}")
    String partyAct(String act);

    @Message("{#when act}{#is 'baseline.consultation'}Baseline laid open for comments"
            + "{#is 'baseline.draft'}Baseline begun"
            + "{#is 'baseline.publication'}Baseline published"
            + "{#is 'baseline.reopening'}Baseline taken back to be written on"
            + "{#is 'baseline.sunset'}Last day of a baseline announced"
            + "{#is 'baseline.text'}Text of a baseline written"
            + "{#is 'baseline.withdrawal'}Baseline withdrawn"
            + "{#is 'evidence.addition'}Evidence uploaded"
            + "{#is 'key-proposal.proposal'}Step of a key proposed"
            + "{#is 'key-proposal.withdrawal'}Step of a key no longer proposed"
            + "{#is 'outbox-message.abandonment'}Message abandoned"
            + "{#is 'outbox-message.retry'}Message to be tried again"
            + "{#is 'product.description'}Product described anew"
            + "{#is 'product.registration'}Product registered"
            + "{#is 'scheme-key.activation'}Key of the scheme put to use"
            + "{#is 'scheme-key.compromise'}Key of the scheme declared lost"
            + "{#is 'scheme-key.record'}Key of the scheme put on record"
            + "{#is 'scheme-key.retirement'}Key of the scheme retired{#else}{act}{/when}")
    String groundAct(String act);

    @Message("{#when act}{#is 'attestation.accept'}Attestation accepted"
            + "{#is 'attestation.conclude'}Evaluation concluded"
            + "{#is 'attestation.deny'}Label denied"
            + "{#is 'attestation.dismiss'}Attestation dismissed"
            + "{#is 'attestation.dismissal-notice'}Dismissal announced to the vendor"
            + "{#is 'attestation.draft'}Attestation begun"
            + "{#is 'attestation.draw'}Assessor drawn"
            + "{#is 'attestation.grant'}Label granted"
            + "{#is 'attestation.openreview'}Attestation taken into review"
            + "{#is 'attestation.requestinfo'}Answer of the vendor awaited"
            + "{#is 'attestation.resume'}Evaluation goes on"
            + "{#is 'attestation.return'}Attestation returned to the vendor"
            + "{#is 'attestation.sendback'}Attestation back in evaluation"
            + "{#is in 'attestation.submission' 'attestation.submit'}Attestation submitted"
            + "{#is 'attestation.takeup'}Evaluation begun"
            + "{#is in 'attestation.withdrawal' 'attestation.withdraw'}Attestation withdrawn"
            + "{#is 'attestation.writing'}Attestation written on{#else}{act}{/when}")
    String attestationAct(String act);

    @Message("{#when act}{#is 'assessment.acceptance'}Assessment accepted"
            + "{#is 'assessment.cancellation'}Assessment ended before its report"
            + "{#is 'assessment.declination'}Assessment declined"
            + "{#is 'assessment.findings'}Findings written"
            + "{#is 'assessment.proposal'}Verdict proposed to settle a disagreement"
            + "{#is 'assessment.question'}Question asked"
            + "{#is 'assessment.reopening'}Assessment opened again"
            + "{#is 'assessment.report'}Report sealed"
            + "{#is 'question.answer'}Question answered"
            + "{#is 'review.decision'}Decision written"
            + "{#is 'review.opening'}Review opened"
            + "{#is 'review.return'}Case given back to its assessors{#else}{act}{/when}")
    String judgingAct(String act);

    @Message("{#when act}{#is in 'label.activation' 'label.activate'}Label issued"
            + "{#is 'label.expire'}Label expired"
            + "{#is 'label.redrawing'}Documents of a label drawn anew"
            + "{#is 'label.reinstate'}Label in force again"
            + "{#is 'label.reservation'}Serial of a label reserved"
            + "{#is 'label.resigning'}Label signed anew"
            + "{#is 'label.supersede'}Label superseded"
            + "{#is 'label.support'}Security updates promised for longer"
            + "{#is 'label.surrender'}Label given back"
            + "{#is 'label.suspend'}Label suspended"
            + "{#is 'label.withdraw'}Label withdrawn"
            + "{#is 'label-confirmation.approval'}Label confirmed by a second certifier"
            + "{#is 'label-confirmation.proposal'}Confirmation of a label proposed"
            + "{#is 'label-confirmation.withdrawal'}Confirmation of a label no longer proposed{#else}{act}{/when}")
    String labelAct(String act);
}
