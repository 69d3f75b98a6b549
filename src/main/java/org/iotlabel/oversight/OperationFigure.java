package org.iotlabel.oversight;

/**
 * One figure of a check.
 *
 * @param red whether somebody must look
 * @param deed what they do about it, on a page or elsewhere; empty where there is nothing to do
 * @param href the page where it is done; empty where it is done elsewhere
 */
record OperationFigure(String label, String value, boolean red, String deed, String href) {
    static OperationFigure calm(String label, String value) {
        return new OperationFigure(label, value, false, "", "");
    }
}
