package org.iotlabel.party;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** The organisation that runs the scheme, written down at the first start. */
@ConfigMapping(prefix = "label.scheme")
interface SchemeConfig {
    /** Its name; later its owners change nothing of it here. */
    String name();

    /** Its postal address, for the first start; its owners may change it later. */
    String address();

    /** Its website, https, for the first start; its owners may change it later. */
    String website();

    /** Its country, ISO 3166-1 alpha-2. */
    String country();

    /**
     * E-mail addresses whose holders may each claim once to own the scheme, with a verified address. Without any, nobody
     * can; addresses added later make further owners, addresses removed take nothing back.
     */
    Optional<Set<String>> ownerEmails();
}
