package org.iotlabel.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Action;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What every door answers that leads to a product: the view, what may be done next, and the version. */
@ApplicationScoped
class ProductAnswers {
    private final Instance<NextOfProduct> next;

    ProductAnswers(@Any Instance<NextOfProduct> next) {
        this.next = next;
    }

    ProductView view(Product product) {
        return ProductView.of(product, actions(product));
    }

    RestResponse<ProductView> of(ResponseBuilder<ProductView> answer, Product product) {
        return answer.entity(view(product)).tag(Version.tag(product.version())).build();
    }

    /** A product is shown to those only who may describe it, and that is possible at any time. */
    private List<Action> actions(Product product) {
        var actions = new ArrayList<Action>();
        actions.add(Action.of("description", "PUT", "/api/v1/products/" + product.id(), Optional.empty()));
        next.forEach(one -> actions.add(one.of(product)));
        return actions;
    }
}
