package org.iotlabel.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody before the pages of the portal, as a browser without scripts shows and sends them. */
public final class TestBrowser {
    private static final Path GALLERY = Path.of("target/portal-pages");

    /** The links that are called by what is done, each of which names to what. */
    private static final String ACTS = "main :is(a.button, a.end)";

    private final TestPrincipal who;

    public TestBrowser(TestPrincipal who) {
        this.who = who;
    }

    /** A page that is there; left under target/portal-pages, for people to look at. */
    public Document open(String path) {
        var answer = get(path);
        assertEquals(200, answer.statusCode(), () -> path + "\n" + answer.asString());
        var page = read(answer, path);
        assertEquals(List.of(), SharedNames.of(page, ACTS), path);
        assertEquals(List.of(), page.select(".wide > :not(table)").eachText(), "what scrolls is a table alone");
        return page;
    }

    public Response get(String path) {
        return who.get(path);
    }

    /** Sends the form of a page as it is, but for what is typed: a text for a field, or a list for several. */
    public Response send(Document page, Map<String, ?> typed) {
        var form = form(page);
        return post(form.attr("action"), body(form, typed));
    }

    /** The same, and goes where it leads. */
    public Document sendAndFollow(Document page, Map<String, ?> typed) {
        var answer = send(page, typed);
        assertEquals(303, answer.statusCode(), answer::asString);
        return open(answer.header("Location"));
    }

    /** Sends what no form of ours says. */
    public Response post(String path, String body) {
        return who.sendForm(path, body);
    }

    /** Sends a form with a file. */
    public Response upload(String path, String name, byte[] content, Map<String, String> fields) {
        return who.upload(path, name, content, fields);
    }

    /** What a browser would send. */
    public static String body(FormElement form, Map<String, ?> typed) {
        var pairs = new ArrayList<String>();
        form.formData().stream()
                .filter(pair -> !typed.containsKey(pair.key()))
                .forEach(pair -> pairs.add(pair(pair.key(), pair.value())));
        typed.forEach((name, value) -> {
            assertNotNull(form.selectFirst("[name=\"" + name + "\"]"), () -> "no field " + name + " in\n" + form);
            (value instanceof List<?> several ? several : List.of(value))
                    .forEach(one -> pairs.add(pair(name, one.toString())));
        });
        return String.join("&", pairs);
    }

    public static FormElement form(Document page) {
        var form = (FormElement) page.selectFirst("main form[method=post]");
        assertNotNull(form, page::html);
        return form;
    }

    /** An answer as a page, kept for people to look at under a name that says what it is. */
    public static Document read(Response answer, String name) {
        var file = name.replaceAll("[?].*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        try {
            Files.write(Files.createDirectories(GALLERY).resolve(file + ".html"), answer.asByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Jsoup.parse(answer.asString());
    }

    private static String pair(String name, String value) {
        return List.of(name, value).stream()
                .map(one -> URLEncoder.encode(one, StandardCharsets.UTF_8))
                .collect(Collectors.joining("="));
    }
}
