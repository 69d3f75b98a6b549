package org.iotlabel.oauth;

/** The provider did not do what it was asked. The message is for those who operate the platform, and holds no secret. */
public class RegistrationFailed extends RuntimeException {
    /** Says why. */
    public RegistrationFailed(String why) {
        super(why, null, false, false);
    }
}
