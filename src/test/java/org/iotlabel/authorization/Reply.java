package org.iotlabel.authorization;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a door answered. */
record Reply(int status, String contentType, String etag, String location, byte[] body) {
    private static final Pattern TYPE = Pattern.compile("\"type\":\"([^\"]*)\"");
    private static final String ADDRESS = "action=\"/portal/[^\"]*\"";
    private static final String KEPT = "(<input type=\"hidden\" name=\"[^\"]*\") value=\"[^\"]*\"";
    private static final Pattern CODE = Pattern.compile("\\b(?:[A-Z]+_[A-Z_]+|[A-Z]{5,})\\b");
    private static final String THUMBPRINTS = "(?<![\\w-])[\\w-]{43}(?![\\w-])";
    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static Reply of(HttpResponse<byte[]> response) {
        var headers = response.headers();
        return new Reply(
                response.statusCode(),
                headers.firstValue("Content-Type").orElse(""),
                headers.firstValue("ETag").orElse(""),
                headers.firstValue("Location").orElse(""),
                response.body());
    }

    /** Of a problem document, its type. */
    String problem() {
        var type = TYPE.matcher(text());
        return type.find() ? type.group(1) : "";
    }

    /** All that it shows of a thing, but for the keys, the address and the words that the caller sent. */
    String traits() {
        var shown = text().replaceAll(UUIDS, "ID")
                .replaceAll(ADDRESS, "action=\"HERE\"")
                .replaceAll(KEPT, "$1");
        return status + " " + contentType + " " + etag + " " + shown;
    }

    /** The codes that a page of the portal shows to a person: names of states and roles, where words should stand. */
    List<String> codes() {
        return contentType.startsWith("text/html")
                ? CODE.matcher(shown())
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Of a page of a list, where it says the next one is; empty on the last. */
    Optional<String> next() {
        return Optional.ofNullable(Jsoup.parse(text()).selectFirst("a[rel=next]"))
                .map(link -> link.attr("href"));
    }

    /** Of a page with a form, the version of what it shows; empty where it is about nothing that can change. */
    Optional<String> version() {
        return Optional.ofNullable(Jsoup.parse(text()).selectFirst("form [name=version]"))
                .map(Element::val);
    }

    private String shown() {
        var page = Jsoup.parse(text());
        page.select("textarea, pre, code, script, style").remove();
        // A serial in an address may be of letters alone, and so may what stands between two hyphens of a key's
        // thumbprint.
        return page.text().replaceAll("https?://\\S+", "").replaceAll(THUMBPRINTS, "");
    }

    /** Every byte of it. */
    String whole() {
        return status + " " + contentType + " " + etag + " " + text();
    }

    private String text() {
        return new String(body, contentType.contains("json") ? UTF_8 : ISO_8859_1);
    }
}
