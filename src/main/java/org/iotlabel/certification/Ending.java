package org.iotlabel.certification;

/** How a review ends. */
sealed interface Ending {
    /** The state that it leads to. */
    ReviewState target();

    /** It is decided, either way; why stands in the decision. */
    record Decided() implements Ending {
        @Override
        public ReviewState target() {
            return ReviewState.DECIDED;
        }
    }

    /** More evaluation is wanted. */
    record SentBack(String reason) implements Ending {
        public SentBack {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("who sends back says why");
            }
        }

        @Override
        public ReviewState target() {
            return ReviewState.SENT_BACK;
        }
    }
}
