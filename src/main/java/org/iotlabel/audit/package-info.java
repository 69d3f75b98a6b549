/**
 * Who did what, when and why: one row a change, written in the transaction of the change, never altered. It knows actors
 * and names of things, but no feature. Stands on paging only.
 */
@NullMarked
package org.iotlabel.audit;

import org.jspecify.annotations.NullMarked;
