package org.iotlabel.attestation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How the places of a submission are called where two submissions are held against each other. */
@MessageBundle("portalchange")
interface ChangeMessages {
    @Message(
            "{requirement.isolated}{#when member}{#is 'answer'}: whether it is met{#is 'text'}: how it is met{#is 'reason'}: why not"
                    + "{#is 'evidence'}: what shows it{/when}")
    String claim(String requirement, String member);

    @Message("{requirement.isolated}: why it applies")
    String applies(String requirement);

    @Message("Evidence{#if name}: {name.isolated}{/if}")
    String evidence(String name);

    @Message("Product{#if member}: {member.isolated}{/if}")
    String product(String member);

    @Message("{#when answer}{#is 'MET'}The device meets it.{#is 'NOT_APPLICABLE'}It does not apply to the device."
            + "{#else}It is not claimed.{/when}")
    String answer(String answer);

    @Message("{#if yes}yes{#else}no{/if}")
    String yesNo(boolean yes);
}
