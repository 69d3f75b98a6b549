package org.iotlabel.party;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.PlainWords;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A vendor, an assessment body, or the scheme itself.
 *
 * <p>Somebody with a verified e-mail address registers it and becomes its first administrator. The scheme owner admits or
 * refuses it, and may suspend and reinstate it later. Its members' roles count only while it is admitted.
 */
@Entity
class Organisation {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String address;
    private String website;
    private String country;

    @Nullable
    @Column(name = "group_name")
    private String group;

    @Nullable
    @Column(name = "group_key")
    private String groupKey;

    @Enumerated(EnumType.STRING)
    private OrganisationState state;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<OrganisationChange> history = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    @SuppressWarnings("NullAway.Init")
    private Organisation(NewOrganisation sent, OrganisationState state, Actor by, Instant at) {
        kind = sent.kind();
        name = sent.name().strip().replaceAll("\\s+", " ");
        nameKey = NameKey.of(name);
        country = sent.country();
        describe(sent.profile());
        this.state = state;
        registeredBy = by.principal();
        registeredAt = at;
    }

    /** A vendor or an assessment body that wants to take part. */
    static Organisation applied(NewOrganisation sent, Actor by, Instant at) {
        var organisation = new Organisation(sent, OrganisationState.APPLIED, by, at);
        organisation.history.add(new OrganisationChange(organisation, null, by, "", at));
        return organisation;
    }

    /** The scheme itself, which nobody admits. */
    static Organisation scheme(NewOrganisation configured, Instant at) {
        var scheme = new Organisation(configured, OrganisationState.ADMITTED, Actor.SYSTEM, at);
        scheme.history.add(new OrganisationChange(scheme, null, Actor.SYSTEM, "", at));
        return scheme;
    }

    /**
     * Moves it: guard, write, history, state.
     *
     * @throws Problem ORGANISATION_STATE where the state does not allow it, and always for the scheme itself
     */
    void take(OrganisationStep step, Instant at) {
        whyNot(step).ifPresent(problem -> {
            throw problem;
        });
        var from = state;
        state = step.target();
        history.add(new OrganisationChange(this, from, step.actor(), step.reason(), at));
    }

    /** Why it cannot take a step; empty where it can. */
    Optional<Problem> whyNot(OrganisationStep step) {
        return kind != OrganisationKind.SCHEME
                        && state == step.source()
                        && state.next().contains(step.target())
                ? Optional.empty()
                : Optional.of(illegal());
    }

    private Problem illegal() {
        var allowed = kind == OrganisationKind.SCHEME ? Set.<OrganisationState>of() : state.next();
        return new Problem(
                        PartyProblem.ORGANISATION_STATE,
                        "It is " + PlainWords.of(state) + ", and this step does not start there.")
                .inState(state, allowed);
    }

    /** Takes over what it says of itself now. */
    void describe(OrganisationProfile profile) {
        address = profile.address().strip();
        website = profile.website();
        groupKey = NameKey.ofOptional(profile.group());
        group = groupKey == null || profile.group() == null
                ? null
                : profile.group().strip();
    }

    List<OrganisationChange> history() {
        return List.copyOf(history);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    OrganisationKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    String address() {
        return address;
    }

    String website() {
        return website;
    }

    String country() {
        return country;
    }

    @Nullable
    String group() {
        return group;
    }

    @Nullable
    String groupKey() {
        return groupKey;
    }

    OrganisationState state() {
        return state;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
