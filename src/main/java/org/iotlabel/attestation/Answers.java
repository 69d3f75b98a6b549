package org.iotlabel.attestation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** Yes-or-no answers, by the id of what is asked. */
record Answers(
        @NotNull(message = "is missing") @Size(max = 200, message = "may hold at most 200 answers")
        Map<String, Boolean> answers) {}
