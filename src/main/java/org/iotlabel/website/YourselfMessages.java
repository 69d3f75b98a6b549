package org.iotlabel.website;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How to check a label without us, in every language: a file {@code messages/yourself_xx.properties} for each. */
@MessageBundle("yourself")
interface YourselfMessages {
    @Message
    String yourselfTitle();

    @Message
    String yourselfWhat();

    @Message
    String inBrowser();

    @Message
    String inBrowserWhat();

    @Message
    String inBrowserPage();

    @Message
    String fetchFiles();

    @Message
    String fetchWhat();

    @Message
    String checkAll();

    @Message
    String checkAllWhat();

    @Message
    String withOthers();

    @Message
    String whoSigned();

    @Message
    String pdfSignature();

    @Message
    String codesSay();

    @Message
    String sameFacts();

    @Message
    String moreRecipes();

    @Message
    String wholeCatalogue();

    @Message
    String wholeCatalogueWhat();

    @Message
    String logToo();

    @Message
    String logTooWhat();
}
