package org.iotlabel.authorization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPrincipal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** A form as a page shows it to somebody, to be filled in. */
record ShownForm(TestPrincipal who, FormElement form) {
    /** The first one of a page. */
    static ShownForm on(String page, TestPrincipal who) {
        return on(page, who, "main form[method=post]");
    }

    /** The one for a file. */
    static ShownForm ofFileOn(String page, TestPrincipal who) {
        return on(page, who, "main form[enctype]");
    }

    private static ShownForm on(String page, TestPrincipal who, String selector) {
        var shown = Jsoup.parse(new String(Requests.read(page, who).body(), UTF_8));
        var form = (FormElement) shown.selectFirst(selector);
        assertNotNull(form, () -> page + "\n" + shown);
        return new ShownForm(who, form);
    }

    /** Filled in as it is, but for what is typed: a text for a field, or a list for several. */
    Press typed(Map<String, ?> typed) {
        return new Press(door(), who.id(), Requests.form(address(), who, TestBrowser.body(form, typed)));
    }

    /** With a file, and what is chosen beside it. */
    Press with(String content, Map<String, String> chosen) {
        var fields = texts();
        fields.putAll(chosen);
        return new Press(door(), who.id(), Requests.upload(address(), who, fields, content));
    }

    /** What stands in it beside a file. */
    Map<String, String> texts() {
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(pair -> fields.put(pair.key(), pair.value()));
        fields.remove("file");
        return fields;
    }

    private String address() {
        return form.attr("action");
    }

    private String door() {
        var path = address().replaceFirst("[?].*", "");
        return HiddenDoors.all().stream()
                .filter(door -> door.isAt("POST", path))
                .min(Comparator.comparing(door -> door.parameters().size()))
                .map(Operation::id)
                .orElseThrow(() -> new AssertionError(path + " is no door"));
    }
}
