package org.iotlabel.label;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The documents that each label has which is issued in a test: of the translated certificates, the German one. */
final class KeptDocuments {
    static final List<LabelDocumentName> NAMES = Arrays.stream(LabelDocumentName.values())
            .filter(name -> name.translatedInto().map(Locale.GERMAN::equals).orElse(true))
            .toList();

    private KeptDocuments() {}
}
