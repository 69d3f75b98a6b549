package org.iotlabel.paper;

/**
 * A file inside a document: the data that the document was made of (relationship "Data", ISO 19005-3 section 6.8).
 *
 * @param description for people, in one sentence
 */
public record Attachment(String fileName, String mediaType, String description, byte[] content) {}
