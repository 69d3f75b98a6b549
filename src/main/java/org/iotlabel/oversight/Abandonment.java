package org.iotlabel.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That a message is never handled.
 *
 * @param reason why, for those who look for it in the audit trail
 */
record Abandonment(
        @NotBlank(message = "is missing") @Size(max = MOST, message = "may have at most 2000 characters")
        String reason) {
    static final int MOST = 2000;
}
