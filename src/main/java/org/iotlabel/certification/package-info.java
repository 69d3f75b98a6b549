/**
 * The scheme's own judgement: a certifier who took no part in the evaluation reviews it, and grants, denies, or sends it
 * back. A decision names by digest exactly what was decided, and is void for anything else. Uses assessment for what was
 * found, attestation for what was submitted, party for who may decide; label follows what was granted.
 */
@NullMarked
package org.iotlabel.certification;

import org.jspecify.annotations.NullMarked;
