package org.iotlabel.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.Violations;

/** Whether what an address says can be looked for. */
@ApplicationScoped
class SearchCheck {
    private final Validator validator;

    SearchCheck(Validator validator) {
        this.validator = validator;
    }

    /** All that stands against it, one fault for each parameter; empty where it can. */
    Optional<Problem> whyNot(Search search, PageRequest page) {
        var wrong = new LinkedHashMap<String, FieldError>();
        Stream.of(Violations.of(validator.validate(search)), Violations.of(validator.validate(page)), unread(search))
                .flatMap(List::stream)
                .forEach(error -> wrong.putIfAbsent(error.pointer(), error));
        return wrong.isEmpty() ? Optional.empty() : Optional.of(Problem.invalid(List.copyOf(wrong.values())));
    }

    private static List<FieldError> unread(Search search) {
        try {
            search.query();
            return List.of();
        } catch (Problem problem) {
            return problem.errors();
        }
    }
}
