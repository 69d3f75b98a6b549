package org.iotlabel.party;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to declare a relation of a person, or of an organisation, to an organisation.
 *
 * @param person by their key; not together with organisation
 * @param organisation by its key; not together with person
 * @param counterpart the organisation that they are bound to
 * @param from the first day
 * @param until the last day; absent while it goes on
 */
record NewRelation(
        @NotNull(message = "is missing") RelationKind kind,
        @Nullable UUID person,
        @Nullable UUID organisation,
        @NotNull(message = "is missing") UUID counterpart,
        @NotNull(message = "is missing") @Day LocalDate from,
        @Day @Nullable LocalDate until) {
    /** What no annotation can say. */
    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if ((person == null) == (organisation == null)) {
            errors.add(FieldError.at("must be there, or organisation, and not both", "person"));
        } else if (person == null ? !kind.isOfOrganisations() : !kind.isOfPersons()) {
            errors.add(FieldError.at(
                    person == null ? "is a relation of a person" : "is a relation of two organisations", "kind"));
        }
        if (counterpart.equals(organisation)) {
            errors.add(FieldError.at("must be another organisation", "counterpart"));
        }
        if (until != null && until.isBefore(from)) {
            errors.add(FieldError.at("must not be before the first day", "until"));
        }
        return errors;
    }
}
