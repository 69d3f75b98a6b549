package org.iotlabel.verification;

import java.util.Locale;
import org.iotlabel.frame.Words;
import org.iotlabel.label.Serial;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.VerdictCode;

/**
 * The page of the label that a document is of, or says it is of.
 *
 * @param path without a language
 * @param counts that this page counts; empty where the document is to be trusted as well
 */
record OwnPage(String path, String counts) {
    static OwnPage of(Serial label, Result result, Locale language) {
        return new OwnPage("/" + label.value(), counts(label, result, Words.in(language, OwnPageMessages.class)));
    }

    private static String counts(Serial label, Result result, OwnPageMessages said) {
        if (result.verdict() == VerdictCode.BAD_SIGNATURE) {
            return said.notDocument(label.toString());
        }
        return result.verdict().isTrusted() ? "" : said.counts();
    }
}
