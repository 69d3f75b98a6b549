package org.iotlabel.party;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One door of each kind, to see who gets in. */
@Path("/test/doors")
class GuardTestDoors {
    private final Caller caller;

    GuardTestDoors(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/undeclared")
    @Operation(hidden = true)
    public String undeclared() {
        return "in";
    }

    @GET
    @Open
    @Path("/open")
    @Operation(hidden = true)
    public String open() {
        return "in";
    }

    @GET
    @SignedIn
    @Path("/signed-in")
    @Operation(hidden = true)
    public Map<String, Object> signedIn() {
        return Map.of(
                "principal", caller.principal(),
                "name", caller.name(),
                "machine", caller.isMachine(),
                "email", caller.email().orElse("none"));
    }

    @GET
    @May({Role.VENDOR_MEMBER, Role.VENDOR_ADMIN})
    @Path("/vendors")
    @Operation(hidden = true)
    public String vendors() {
        return "in";
    }

    @GET
    @May(value = Role.VENDOR_MEMBER, machines = true)
    @Path("/vendors-and-machines")
    @Operation(hidden = true)
    public String vendorsAndMachines() {
        return "in";
    }

    @GET
    @May({Role.VENDOR_MEMBER, Role.VENDOR_ADMIN})
    @Path("/actor/{organisation}")
    @Operation(hidden = true)
    public String actor(@PathParam("organisation") UUID organisation) {
        return caller.actor(organisation).role();
    }
}
