package org.iotlabel.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.frame.OwnFile;

/**
 * What stands around a page of the portal.
 *
 * @param name how the visitor is called; empty where nobody is signed in
 * @param menus the sections that the visitor has business in, by subject
 * @param token what every form sends along; see {@link FormTokens}
 * @param done what was done just before, where that led here
 * @param refused whether the page is a form that was not taken; its title says so first, for those who hear it
 * @param asked whether it is known who looks; where not, neither a sign-in nor a sign-out is offered
 */
public record PortalFrame(
        String name, List<Menu> menus, String token, Optional<Done> done, boolean refused, boolean asked) {
    /** The one language of the portal for now (ADR 048). */
    public static final Locale LANGUAGE = Locale.ENGLISH;

    private static final LocalForms FORMS = new LocalForms(LANGUAGE);

    /** A link of the navigation. */
    public record Link(String href, String words, boolean current) {}

    /** The frame of whoever is not signed in. */
    static PortalFrame ofNobody() {
        return new PortalFrame("", List.of(), "", Optional.empty(), false, true);
    }

    /** The frame where nobody may ask who looks, as before a door was found, or where the database is gone. */
    static PortalFrame ofUnasked() {
        return new PortalFrame("", List.of(), "", Optional.empty(), false, false);
    }

    /** Whether the navigation leads this visitor there; some pages are for more people than the list that they are of. */
    public boolean leadsTo(String href) {
        return menus.stream()
                .flatMap(menu -> menu.links().stream())
                .anyMatch(link -> link.href().equals(href));
    }

    /** The section that the page is in; empty where it is in none, or is the overview itself. */
    public Optional<Link> section() {
        return menus.stream()
                .flatMap(menu -> menu.links().stream())
                .filter(link -> link.current() && !link.href().equals(PortalDoor.PATH))
                .findFirst();
    }

    public String tag() {
        return LANGUAGE.toLanguageTag();
    }

    public String direction() {
        return Frame.direction(LANGUAGE);
    }

    /** The addresses of the two style sheets. */
    public String style() {
        return OwnFile.address("/style/site.css");
    }

    public String portalStyle() {
        return OwnFile.address("/style/portal.css");
    }

    /** The address of a script of ours. */
    public String script(String name) {
        return OwnFile.address("/script/" + name + ".js");
    }

    /** A key for one form, so that sending it twice does nothing twice. */
    public String once() {
        return UUID.randomUUID().toString();
    }

    public String day(Instant at) {
        return FORMS.day(at);
    }

    public String day(LocalDate day) {
        return FORMS.day(day);
    }

    public String month(YearMonth month) {
        return FORMS.month(month);
    }

    public String moment(Instant at) {
        return FORMS.moment(at);
    }

    public String number(long number) {
        return FORMS.number(number);
    }
}
