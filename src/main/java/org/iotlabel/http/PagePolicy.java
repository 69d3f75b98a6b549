package org.iotlabel.http;

/** What browsers are told that a page may do; most may do nothing but look well. */
public final class PagePolicy {
    public static final String CONTENT_HEADER = "Content-Security-Policy";
    public static final String FEATURES_HEADER = "Permissions-Policy";

    /** For a page that runs scripts of ours, from files of their own. */
    public static final String OWN_SCRIPTS = content("script-src 'self'; ");

    /** For the page that reads codes with the camera. */
    public static final String CAMERA = features("(self)");

    static final String NO_SCRIPTS = content("");
    static final String NO_FEATURES = features("()");

    private PagePolicy() {}

    private static String content(String scripts) {
        return "default-src 'none'; " + scripts
                + "style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String features(String camera) {
        return "camera=" + camera + ", display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
    }
}
