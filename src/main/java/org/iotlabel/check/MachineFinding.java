package org.iotlabel.check;

/**
 * One thing that a machine found in a file.
 *
 * @param message one sentence in English; what it quotes of the file is cut and has no control characters
 */
public record MachineFinding(FindingCode code, Severity severity, String message) {}
