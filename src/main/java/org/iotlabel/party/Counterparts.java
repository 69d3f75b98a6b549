package org.iotlabel.party;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;

/**
 * The organisations to which somebody can say that they are bound, by name. The scheme owner knows all that are admitted, everybody
 * else those that are public: assessment bodies that were ever recognised, and vendors to whom a label was ever issued.
 */
@ApplicationScoped
class Counterparts {
    static final String POINTER = "/counterpart";

    /** More are not suggested; they are found all the same by whoever types their name. */
    private static final int MOST = 200;

    private static final String ADMITTED = "o.state = ADMITTED";
    private static final String RECOGNISED =
            "exists (from Accreditation a where a.organisation = o.id and a.recognisedAt is not null)";

    private final EntityManager entities;
    private final FormBodies bodies;
    private final Caller caller;
    private final Instance<PublicVendors> vendors;
    private final OrganisationNames names;

    Counterparts(
            EntityManager entities,
            FormBodies bodies,
            Caller caller,
            @Any Instance<PublicVendors> vendors,
            OrganisationNames names) {
        this.entities = entities;
        this.bodies = bodies;
        this.caller = caller;
        this.vendors = vendors;
        this.names = names;
    }

    /** Asks for it by name. */
    Field field(Form form) {
        var words = StandingSection.messages();
        return form.suggested(POINTER, words.counterpart(), known()).hint(words.counterpartHint());
    }

    /** How the one is called whose key stands in the form, as where a page leads here with it; empty for who may not know. */
    Optional<String> named(Form form) {
        return key(form.value(POINTER))
                .flatMap(id -> Optional.ofNullable(names.of(List.of(id)).get(id)));
    }

    /**
     * Reads what is declared.
     *
     * @throws Problem INVALID, with a pointer to each field
     */
    NewRelation read(Sent sent) {
        var typed = sent.text(POINTER).orElse("");
        var found = key(typed).or(() -> called(typed));
        try {
            return bodies.read(
                    found.map(id -> sent.with(POINTER, id.toString())).orElse(sent), NewRelation.class);
        } catch (Problem refused) {
            throw typed.isEmpty() || found.isPresent() ? refused : unknown(refused);
        }
    }

    private static Problem unknown(Problem refused) {
        var words = StandingSection.messages().counterpartUnknown();
        return Problem.invalid(refused.errors().stream()
                .map(error -> error.pointer().equals(POINTER) ? new FieldError(POINTER, words) : error)
                .toList());
    }

    private static Optional<UUID> key(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private List<Option> known() {
        var some = vendors.stream().flatMap(one -> one.some(MOST).stream()).toList();
        var query = caller.has(SCHEME_OWNER)
                ? all(ADMITTED)
                : all("(o.id in :vendors or " + RECOGNISED + ")").setParameter("vendors", some);
        return query.setMaxResults(MOST)
                .getResultStream()
                .map(one -> new Option(shown(one), shown(one)))
                .toList();
    }

    private TypedQuery<Organisation> all(String which) {
        return entities.createQuery(
                "from Organisation o where o.kind <> SCHEME and " + which + " order by o.nameKey", Organisation.class);
    }

    /** The one of that name, with its country or without; empty where there is none or more than one. */
    private Optional<UUID> called(String typed) {
        var key = NameKey.of(typed);
        var comma = typed.lastIndexOf(',');
        var keys = comma < 0 ? List.of(key) : List.of(key, NameKey.of(typed.substring(0, comma)));
        var found = all("o.nameKey in :keys")
                .setParameter("keys", keys)
                .getResultStream()
                .filter(one -> NameKey.of(one.name()).equals(key)
                        || NameKey.of(shown(one)).equals(key))
                .filter(this::isKnown)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    private boolean isKnown(Organisation one) {
        return caller.has(SCHEME_OWNER)
                ? one.state() == OrganisationState.ADMITTED
                : vendors.stream().anyMatch(known -> known.has(one.id()))
                        || !all(RECOGNISED + " and o.id = :id")
                                .setParameter("id", one.id())
                                .getResultList()
                                .isEmpty();
    }

    /** Two of one name are in different countries. */
    private static String shown(Organisation one) {
        return one.name() + ", " + Locale.of("", one.country()).getDisplayCountry(PortalFrame.LANGUAGE);
    }
}
