package org.iotlabel.outbox;

/** A message with the version of its row. */
public record KeptMessage(MessageView view, long version) {}
