package org.iotlabel.attestation;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iotlabel.testing.TestBrowser;
import org.jsoup.nodes.Document;

/** The first form of a page, with a file in it. */
final class UploadForm {
    private UploadForm() {}

    /** What the form holds beside the file, for assessors only. */
    static Map<String, String> fields(Document page) {
        var fields = new LinkedHashMap<String, String>();
        TestBrowser.form(page).formData().forEach(pair -> fields.put(pair.key(), pair.value()));
        fields.remove("file");
        fields.put("confidentiality", "ASSESSOR");
        return fields;
    }

    static Response send(TestBrowser browser, Document page, String name, String content, Map<String, String> fields) {
        var action = TestBrowser.form(page).attr("action");
        return browser.upload(action, name, content.getBytes(StandardCharsets.UTF_8), fields);
    }
}
