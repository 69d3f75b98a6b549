package org.iotlabel.frame;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
        var loaded = Jsoup.parse(new String(page, UTF_8)).select(LOADED).stream()
                .map(one -> one.attr("href") + one.attr("src"))
                .filter(address -> !address.startsWith("data:"))
                .distinct()
                .toList();
        var bytes = loaded.stream().mapToInt(PageWeight::size).sum();
        return new PageWeight(1 + loaded.size(), page.length + bytes);
    }

    private static int size(String address) {
        return SIZES.computeIfAbsent(
                address,
                one -> given().get(one).then().statusCode(200).extract().asByteArray().length);
    }
}
