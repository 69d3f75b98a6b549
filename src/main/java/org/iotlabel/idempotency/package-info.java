/**
 * Repeated requests: the same Idempotency-Key from the same caller gets the same answer, kept in the transaction of the
 * change itself. Stands on problem only; knows no feature.
 */
@NullMarked
package org.iotlabel.idempotency;

import org.jspecify.annotations.NullMarked;
