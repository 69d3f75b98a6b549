/**
 * Status lists: whether something that was signed long ago still holds, said of many at once so that nobody learns whom a
 * verifier asks about.
 *
 * <p>One table holds a value for each place (list and index). Two forms of it are signed and published: the Token Status
 * List of the IETF (draft-ietf-oauth-status-list-20) and the Bitstring Status List of the W3C (version 1.0). The package
 * knows places and values, never a label; {@link org.iotlabel.statuslist.StatusListReader} reads both forms without
 * database or server. It stands on {@code signing} and, for its doors, on {@code party}.
 */
@NullMarked
package org.iotlabel.statuslist;

import org.jspecify.annotations.NullMarked;
