/**
 * Who takes part: organisations, the people and machines that act for them, accreditations and declared relations, and
 * the caller of the present request. The identity provider says who somebody is; memberships in our tables say what they
 * may. Stands on problem, paging, etag, idempotency, signing and audit.
 */
@NullMarked
package org.iotlabel.party;

import org.jspecify.annotations.NullMarked;
