package org.iotlabel.product;

import org.iotlabel.problem.ProblemType;

/** What can go wrong with products. */
enum ProductProblem implements ProblemType {
    PRODUCT_EXISTS(409, "This vendor has registered this model already");

    private final int status;
    private final String title;

    ProductProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
