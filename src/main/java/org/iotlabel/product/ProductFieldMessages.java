package org.iotlabel.product;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the parts of a product's description are called, in its form and on its page. */
@MessageBundle("portalproductfield")
interface ProductFieldMessages {
    @Message("The device")
    String device();

    @Message("Name of the model")
    String model();

    @Message("As a buyer finds it on the box")
    String modelHint();

    @Message("Kind of device")
    String category();

    @Message("Hardware")
    String hardware();

    @Message("Firmware")
    String firmware();

    @Message("Hardware from version")
    String hardwareFrom();

    @Message("Hardware up to version")
    String hardwareTo();

    @Message("Firmware from version")
    String firmwareFrom();

    @Message("Firmware up to version")
    String firmwareTo();

    @Message("Leave it open to cover later versions too")
    String toHint();

    @Message("Trade numbers (GTIN)")
    String gtins();

    @Message("One on each line, with its check digit")
    String gtinsHint();

    @Message("Pieces meant")
    String batchFact();

    @Message("Which pieces")
    String batch();

    @Message("Batches, serial numbers or months of production, where not all pieces are meant")
    String batchHint();

    @Message("Digest of a photo")
    String photoDigest();

    @Message("sha256: and 64 hexadecimal digits")
    String digestHint();

    @Message("The maker")
    String maker();

    @Message("Name")
    String name();

    @Message("Postal address, in one line")
    String address();

    @Message("Postal address")
    String addressFact();

    @Message("Website")
    String website();

    @Message("Begins with https://")
    String webHint();

    @Message("Authorised representative")
    String representative();

    @Message("Who answers for the maker to the authorities of a market; leave it blank where there is none")
    String representativeLead();

    @Message("Support and updates")
    String support();

    @Message("Security updates until at least")
    String supportUntil();

    @Message("The last month that you promise, such as 2031-06. Later you can only extend it.")
    String supportUntilHint();

    @Message("How do updates come?")
    String manner();

    @Message("Updates")
    String mannerFact();

    @Message("What the owner does to get one, in a sentence")
    String how();

    @Message("Day of the last update")
    String lastOn();

    @Message("Page about secure set-up")
    String secureSetupUrl();

    @Message("Without support")
    String unsupportedFact();

    @Message("What becomes of it without support")
    String unsupported();

    @Message("What stops working, and what the owner should do then")
    String unsupportedHint();

    @Message("Support beyond the promise")
    String extended();

    @Message("For instance for a fee; leave it blank where there is none")
    String extendedLead();

    @Message("Can be had until")
    String extendedUntil();

    @Message("What it takes to get it")
    String extendedTerms();

    @Message("Weaknesses")
    String weaknesses();

    @Message("E-mail address for reports")
    String contactEmail();

    @Message("Page with your policy")
    String contactPolicy();

    @Message("Policy for reports")
    String policyFact();

    @Message("Days until a report is acknowledged")
    String acknowledgedWithin();

    @Message("Days between two pieces of news")
    String updatesEvery();

    @Message("Passwords")
    String passwords();

    @Message("What does it have when it leaves the box?")
    String passwordKind();

    @Message("How to change the password")
    String howToChange();

    @Message("Sensors and data")
    String data();

    @Message("What can it sense?")
    String sensors();

    @Message("Sensors")
    String sensorsFact();

    @Message("One on each line, such as: temperature; leave it blank where it senses nothing")
    String sensorsHint();

    @Message("Does its main job work without Internet?")
    String worksOffline();

    @Message("Main job without Internet")
    String offlineFact();

    @Message("Personal data, use {number}")
    String use(int number);

    @Message("Leave it blank where there is none")
    String useLead();

    @Message("Which data")
    String useWhat();

    @Message("Who gets it")
    String useWho();

    @Message("What for")
    String useWhy();

    @Message("Where it is kept")
    String useWhere();

    @Message("Uses of personal data")
    String uses();

    @Message("List of software parts (SBOM)")
    String sbom();

    @Message("List of hardware parts (HBOM)")
    String hbom();

    @Message("Format")
    String format();

    @Message("Where it can be read")
    String listUrl();

    @Message("Digest of the list")
    String listDigest();

    @Message("Label or certificate of another scheme, {number}")
    String recognition(int number);

    @Message("Labels of other schemes")
    String recognitions();

    @Message("Scheme")
    String recognitionScheme();

    @Message("Number there")
    String recognitionReference();

    @Message("Where anybody can look it up")
    String recognitionUrl();

    @Message("Last day of it")
    String recognitionUntil();
}
