package org.iotlabel.frame;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;

/**
 * What a browser fetches to show a page: itself, its style sheets, icon, scripts and pictures, each as it is before it is
 * compressed. What a frame in it shows is a page of its own.
 */
public record PageWeight(int requests, int bytes) {
    private static final String LOADED = "link[href]:is([rel=stylesheet], [rel=icon]), [src]:not(iframe)";
    private static final Map<String, Integer> SIZES = new ConcurrentHashMap<>();

    /** Of a page of ours, as it was answered. */
    public static PageWeight of(byte[] page) {
        var loaded = loaded(page);
        var bytes = loaded.stream().mapToInt(PageWeight::size).sum();
        return new PageWeight(1 + loaded.size(), page.length + bytes);
    }

    /** The bytes that go over the line where the browser takes gzip. */
    public static int sent(byte[] page) {
        return compressed(page)
                + loaded(page).stream()
                        .mapToInt(address -> compressed(fetched(address)))
                        .sum();
    }

    private static List<String> loaded(byte[] page) {
        return Jsoup.parse(new String(page, UTF_8)).select(LOADED).stream()
                .map(one -> one.attr("href") + one.attr("src"))
                .filter(address -> !address.startsWith("data:"))
                .distinct()
                .toList();
    }

    private static int size(String address) {
        return SIZES.computeIfAbsent(address, one -> fetched(one).length);
    }

    private static byte[] fetched(String address) {
        return given().get(address).then().statusCode(200).extract().asByteArray();
    }

    private static int compressed(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot fail to be written", impossible);
        }
        return bytes.size();
    }
}
