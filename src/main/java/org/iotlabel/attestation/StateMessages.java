package org.iotlabel.attestation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The states of an attestation, in the same words for vendors, assessors and the scheme. */
@MessageBundle("portalstate")
interface StateMessages {
    @Message("{#when state}{#is DRAFT}Draft{#is SUBMITTED}Handed in{#is RETURNED}Returned for correction"
            + "{#is ACCEPTED}Waits for assessors{#is IN_EVALUATION}In evaluation{#is INFO_REQUESTED}Waits for an answer"
            + "{#is EVALUATED}Evaluated{#is IN_REVIEW}In review{#is GRANTED}Granted{#is DENIED}Denied{#is DISMISSED}Dismissed"
            + "{#else}Taken back{/when}")
    String word(AttestationState state);
}
