package org.iotlabel.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/** Holds every answer that any test gets against the published description; registered as a service for all tests. */
public final class ContractFilter implements Filter, QuarkusTestBeforeEachCallback {
    private static final Contract CONTRACT = Contract.published();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (RestAssured.filters().stream().noneMatch(ContractFilter.class::isInstance)) {
            RestAssured.filters(this);
            JsonPathScripts.keep();
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var address = URI.create(request.getURI());
        // Pages of the portal are no part of the contract, and one has the form of a label's address.
        if (address.getPort() == RestAssured.port && !address.getRawPath().startsWith("/portal")) {
            var answer = new Contract.Answer(
                    response.statusCode(), response.contentType(), response.asByteArray(), response.headers());
            assertEquals(List.of(), CONTRACT.faults(request.getMethod(), address.getRawPath(), answer));
        }
        return response;
    }
}
