package org.iotlabel.product;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.Fact.Facts;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.frame.Words;
import org.jspecify.annotations.Nullable;

/** What a product's description says, in the words of its page. */
final class ProductFacts {
    private static final LocalForms FORMS = new LocalForms(PortalFrame.LANGUAGE);

    private final ProductDescription product;
    private final ProductFieldMessages labels = Words.in(PortalFrame.LANGUAGE, ProductFieldMessages.class);
    private final ConnectionMessages talk = Words.in(PortalFrame.LANGUAGE, ConnectionMessages.class);
    private final ProductMessages words = Words.in(PortalFrame.LANGUAGE, ProductMessages.class);

    ProductFacts(ProductDescription product) {
        this.product = product;
    }

    /**
     * Facts that belong together.
     *
     * @param id of the heading in the page
     */
    record Group(String id, String heading, List<Fact> facts) {}

    List<Group> groups() {
        return List.of(
                new Group("device", labels.device(), device()),
                new Group("maker", labels.maker(), maker()),
                new Group("support", labels.support(), support()),
                new Group("data", labels.data(), data()));
    }

    private List<Fact> device() {
        return new Facts()
                .add(labels.category(), words.categoryWord(product.category()))
                .add(labels.hardware(), range(product.hardware()))
                .add(labels.firmware(), range(product.firmware()))
                .add(labels.gtins(), product.gtins())
                .add(labels.batchFact(), product.batch())
                .add(labels.photoDigest(), product.photoDigest())
                .add(labels.recognitions(), recognised())
                .all();
    }

    private List<Fact> maker() {
        var maker = product.manufacturer();
        var facts = new Facts()
                .add(labels.name(), maker.name())
                .add(labels.addressFact(), maker.address())
                .link(labels.website(), maker.website(), maker.website().toString());
        var representative = maker.representative();
        if (representative != null) {
            facts.add(labels.representative(), List.of(representative.name(), representative.address()));
        }
        return facts.all();
    }

    private List<Fact> support() {
        var updates = product.updates();
        var contact = product.vulnerabilityContact();
        var until = product.supportUntil();
        var extended = product.extendedSupport();
        var facts = new Facts()
                .add(labels.supportUntil(), until == null ? null : FORMS.month(until))
                .add(labels.mannerFact(), List.of(words.mannerWord(updates.manner()), updates.how()))
                .add(labels.lastOn(), updates.lastOn() == null ? null : FORMS.day(updates.lastOn()))
                .add(labels.contactEmail(), contact.email())
                .link(labels.policyFact(), contact.policy(), contact.policy().toString())
                .add(labels.acknowledgedWithin(), contact.acknowledgedWithin())
                .add(labels.updatesEvery(), contact.updatesEvery());
        if (extended != null) {
            facts.add(labels.extended(), List.of(FORMS.month(extended.until()), extended.terms()));
        }
        if (product.secureSetupUrl() != null) {
            facts.link(
                    labels.secureSetupUrl(),
                    product.secureSetupUrl(),
                    product.secureSetupUrl().toString());
        }
        return facts.add(labels.unsupportedFact(), product.unsupportedStatement())
                .all();
    }

    private List<Fact> data() {
        var password = product.defaultPassword();
        return new Facts()
                .add(labels.passwords(), words.passwordWord(password.kind()))
                .add(labels.howToChange(), password.howToChange())
                .add(labels.sensorsFact(), product.sensors())
                .add(
                        labels.uses(),
                        product.dataUse().stream()
                                .map(use -> words.useLine(use.what(), use.who(), use.why(), use.where()))
                                .toList())
                .add(labels.offlineFact(), words.yesOrNo(product.worksOffline()))
                .add(talk.heading(), connections())
                .add(labels.sbom(), parts(product.sbom()))
                .add(labels.hbom(), parts(product.hbom()))
                .all();
    }

    private List<String> connections() {
        var all = product.connections();
        if (all == null) {
            return List.of();
        }
        return all.isEmpty()
                ? List.of(talk.nobodyFact())
                : all.stream()
                        .map(one -> talk.line(one.who(), one.why(), regions(one.where()), hosts(one), one.needed()))
                        .toList();
    }

    private String regions(@Nullable List<String> codes) {
        return codes == null
                ? talk.notSaid()
                : codes.stream().map(FORMS::region).collect(Collectors.joining(", "));
    }

    private static String hosts(Connection connection) {
        return connection.hosts() == null ? "" : String.join(", ", connection.hosts());
    }

    private String range(VersionRange range) {
        var to = range.to();
        return to == null ? words.andLater(range.from()) : words.fromTo(range.from(), to);
    }

    private List<String> parts(@Nullable PartsList list) {
        return list == null
                ? List.of()
                : java.util.stream.Stream.of(words.formatWord(list.format()), list.url(), list.digest())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList();
    }

    private List<String> recognised() {
        var others = product.recognition();
        return others == null
                ? List.of()
                : others.stream()
                        .map(one -> one.scheme() + " " + one.reference() + " " + one.url())
                        .toList();
    }
}
