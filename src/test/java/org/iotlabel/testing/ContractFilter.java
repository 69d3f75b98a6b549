package org.iotlabel.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Holds every answer that any test gets against the published description; registered as a service for all tests. */
public final class ContractFilter implements Filter, QuarkusTestBeforeEachCallback {
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
        Contract.hold(
                request.getMethod(),
                URI.create(request.getURI()),
                new Contract.Answer(
                        response.statusCode(), response.contentType(), response.asByteArray(), response.headers()));
        return response;
    }
}
