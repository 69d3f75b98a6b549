package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;

/** Lays out what binds an organisation to others, and the forms about it. */
@ApplicationScoped
class OrganisationRelations {
    private final Organisations organisations;
    private final Counterparts counterparts;
    private final OrganisationNames names;

    OrganisationRelations(Organisations organisations, Counterparts counterparts, OrganisationNames names) {
        this.organisations = organisations;
        this.counterparts = counterparts;
        this.names = names;
    }

    /**
     * What binds an organisation to others.
     *
     * @param next the address of the next page; empty where there is none
     */
    record Listed(String name, String organisation, String declare, List<Bond> bonds, String next) {}

    /** One relation; end is empty where it cannot be ended. */
    record Bond(String words, String dates, String end) {}

    static String at(UUID id) {
        return OrganisationForms.at(id) + "/relations";
    }

    Listed listed(UUID id, PageRequest page, Page<RelationView> found, PortalFrame desk) {
        var called = called(id, found);
        return new Listed(
                organisations.byId(id).name(),
                OrganisationForms.at(id),
                at(id) + "/new",
                found.items().stream().map(one -> bond(id, one, called, desk)).toList(),
                page.nextAddress(at(id), found));
    }

    FormPage declaration(UUID id, Form form) {
        var words = StandingSection.messages();
        var kinds = Arrays.stream(RelationKind.values())
                .filter(RelationKind::isOfOrganisations)
                .map(one -> new Option(one.name(), words.kindOfOurs(one)))
                .toList();
        return new FormPage(
                words.declareOf(organisations.byId(id).name()),
                words.relationsOfOursLead(),
                at(id),
                words.declareNow(),
                at(id),
                form,
                List.of(Fieldset.of(
                        Form.hidden("/organisation", id.toString()),
                        counterparts.field(form),
                        form.radios("/kind", words.kindBetween(), kinds),
                        StandingForms.day(form, "/from", words.from()),
                        StandingForms.day(form, "/until", words.until()).optional())));
    }

    FormPage end(UUID id, RelationView relation, Form form) {
        var words = StandingSection.messages();
        var other = relation.counterpart().equals(id) ? relation.organisation() : relation.counterpart();
        var name = other == null ? words.somebody() : names.of(List.of(other)).getOrDefault(other, other.toString());
        return new FormPage(
                words.endTitle(name),
                words.endLead(),
                at(id) + "/" + relation.id() + "/end",
                words.end(),
                at(id),
                form,
                List.of(Fieldset.of(StandingForms.day(form, "/until", words.until()))));
    }

    private Map<UUID, String> called(UUID id, Page<RelationView> found) {
        return names.of(found.items().stream()
                .flatMap(one -> Stream.of(one.organisation(), one.counterpart(), id))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static Bond bond(UUID id, RelationView view, Map<UUID, String> called, PortalFrame desk) {
        var words = StandingSection.messages();
        var left = view.organisation();
        var name = left == null ? words.somebody() : called.getOrDefault(left, left.toString());
        var right = called.getOrDefault(view.counterpart(), view.counterpart().toString());
        var mayEnd = view.actions().stream().anyMatch(action -> action.name().equals("end") && action.allowed());
        return new Bond(
                words.bond(view.kind(), name, right),
                StandingPage.dates(view, desk),
                mayEnd ? at(id) + "/" + view.id() + "/end" : "");
    }
}
