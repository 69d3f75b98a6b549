package org.iotlabel.oversight;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether the machinery behind the platform is well: the figures of /q/health/well, for the scheme owner. */
@Path(OperationSection.PATH)
@Produces(MediaType.TEXT_HTML)
class OperationPages {
    private final Instance<HealthCheck> checks;
    private final JobResource jobs;
    private final Desk desk;

    OperationPages(@Wellness Instance<HealthCheck> checks, JobResource jobs, Desk desk) {
        this.checks = checks;
        this.jobs = jobs;
        this.desk = desk;
    }

    /** What one check says. */
    record Checked(String name, String state, boolean well, List<OperationFigure> figures) {
        static Checked of(HealthCheckResponse said) {
            var words = OperationFigures.words();
            var well = said.getStatus() == HealthCheckResponse.Status.UP;
            return new Checked(
                    words.check(said.getName()),
                    words.wellness(well),
                    well,
                    OperationFigures.of(said.getName(), said.getData().orElse(Map.of())));
        }
    }

    @CheckedTemplate(basePath = "oversight")
    static class Templates {
        private Templates() {}

        static native TemplateInstance operation(List<Checked> checks, JobTable jobs, PortalFrame desk);
    }

    @GET
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> show() {
        var said = checks.stream()
                .map(HealthCheck::call)
                .filter(check -> !check.getName().equals(JobHealth.NAME))
                .map(Checked::of)
                .sorted(Comparator.comparing(Checked::well).thenComparing(Checked::name))
                .toList();
        var frame = desk.frame();
        return desk.show(Templates.operation(said, JobTable.of(jobs.list(), frame), frame));
    }
}
