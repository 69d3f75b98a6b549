package org.iotlabel.product;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about products say. */
@MessageBundle("portalproduct")
interface ProductMessages {
    @Message("Products")
    String products();

    @Message("Register a product")
    String register();

    @Message(
            "One product is one model with the versions of hardware and software that a label covers. You can change all of "
                    + "it later; a label keeps what was said when it was decided.")
    String registerLead();

    @Message("Register it")
    String registerNow();

    @Message("No product yet")
    String none();

    @Message("Register the first device model, then attest what it does for security.")
    String noneWhat();

    @Message("Describe it anew")
    String describe();

    @Message("Describe {model.isolated} anew")
    String describeTitle(String model);

    @Message("Labels that were issued keep what was said when they were decided.")
    String describeLead();

    @Message("Attest it")
    String attest();

    @Message("Save")
    String save();

    @Message("Vendor")
    String vendor();

    @Message("{#when category}{#is ALARM}Alarm{#is APPLIANCE}Appliance{#is BABY_MONITOR}Baby monitor{#is CAMERA}Camera"
            + "{#is GATEWAY}Gateway{#is HUB}Hub{#is LIGHT}Light{#is LOCK}Lock{#is PLUG}Plug{#is ROUTER}Router{#is SENSOR}Sensor"
            + "{#is SPEAKER}Speaker{#is THERMOSTAT}Thermostat{#is TOY}Toy{#is WEARABLE}Wearable{#else}Other{/when}")
    String categoryWord(ProductCategory category);

    @Message("{#when manner}{#is AUTOMATIC}By themselves{#is ON_NOTICE}The owner is told and starts them"
            + "{#is MANUAL}The owner has to look for them{#else}The software cannot be changed{/when}")
    String mannerWord(Updates.Manner manner);

    @Message("{#when kind}{#is NONE}It has no password{#is CHOSEN_BY_OWNER}The owner chooses one before first use"
            + "{#is UNIQUE_PER_DEVICE}Each piece has its own{#else}All pieces share one{/when}")
    String passwordWord(DefaultPassword.Kind kind);

    @Message("{#when format}{#is CYCLONEDX}CycloneDX{#is SPDX}SPDX{#else}Another format{/when}")
    String formatWord(PartsList.Format format);

    @Message("{from.isolated} and later")
    String andLater(String from);

    @Message("{from.isolated} to {to.isolated}")
    String fromTo(String from, String to);

    @Message("{#if yes}Yes{#else}No{/if}")
    String yesOrNo(boolean yes);

    @Message("{what.isolated}: {who.isolated}, for {why.isolated}; country or region: {where.isolated}")
    String useLine(String what, String who, String why, String where);
}
