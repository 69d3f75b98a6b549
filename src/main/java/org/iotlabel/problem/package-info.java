/**
 * Problem documents after RFC 9457: one enum of types a feature, one exception that carries them, one place that writes
 * them. Nothing below the web edge knows HTTP beyond the status number of a type. Stands on no other package.
 */
@NullMarked
package org.iotlabel.problem;

import org.jspecify.annotations.NullMarked;
