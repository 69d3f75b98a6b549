package org.iotlabel.verifier;

/** What people should know of a stage that does not fail. Its name is the detail of the finding. */
public enum Caution {
    /** Only a code was read, in a bundle those of its pictures: whatever stands around it may be invented. */
    CODE_ONLY,
    /** Nobody has compared what is claimed with what was assessed. */
    NOT_COMPARED
}
