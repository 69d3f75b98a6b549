/**
 * Has the identity provider make clients for programs: OAuth 2.0 Dynamic Client Registration (RFC 7591) and, to remove what
 * was made, its management protocol (RFC 7592). Knows no organisation; who may have a client, and what it may do, is said
 * above. What the provider answers is believed as far as it can be checked, and never logged.
 */
@NullMarked
package org.iotlabel.oauth;

import org.jspecify.annotations.NullMarked;
