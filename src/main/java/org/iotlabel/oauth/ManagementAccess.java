package org.iotlabel.oauth;

import java.net.URI;

/**
 * What a registered client is managed with (RFC 7592 section 3).
 *
 * @param uri its client configuration endpoint
 * @param token the registration access token; some providers show the client's secret to who holds it
 */
public record ManagementAccess(URI uri, Secret token) {}
