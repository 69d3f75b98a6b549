package org.iotlabel.scheme;

/** An applicability expression does not follow the grammar or its bounds, see {@link Applicability}. */
public class UnreadableExpression extends RuntimeException {

    private final int position;

    UnreadableExpression(int position, String message) {
        super(message + " at character " + position);
        this.position = position;
    }

    /** Where in the text, counted from 0. */
    public int position() {
        return position;
    }
}
