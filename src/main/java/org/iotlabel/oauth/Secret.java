package org.iotlabel.oauth;

/** What nobody but its owner may know; its text form does not show it, so that no log line or error does. */
public record Secret(String text) {
    @Override
    public String toString() {
        return "secret";
    }
}
