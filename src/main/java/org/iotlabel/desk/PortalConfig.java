package org.iotlabel.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The pages for people who are signed in. */
@ConfigMapping(prefix = "label.portal")
interface PortalConfig {
    /** Whether there is a portal; without one, everything below /portal answers 503, and the API is all there is. */
    @WithDefault("false")
    boolean enabled();

    /**
     * At least 32 characters that all copies share and nobody else knows: encrypts the sessions that browsers keep, and makes
     * the tokens in forms. Another value signs everybody out. Without it a portal refuses to start.
     */
    Optional<String> secret();

    /** By which the client {@code label-portal} proves itself to the identity provider. */
    Optional<String> clientSecret();

    /** Whether browsers may send the cookies of a session over https only; false is for a stand on one machine. */
    @WithDefault("true")
    boolean secureCookies();
}
