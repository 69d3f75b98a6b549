package org.iotlabel.stand;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of the loopback address. */
final class Ports {

    private Ports() {}

    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StandFailure("No port is free", e);
        }
    }

    static void requireFree(int port, String setting) {
        if (isAnswered(port) || !canBeBound(port)) {
            throw new StandFailure(
                    "Port " + port + " is busy: stop what listens there, or choose another with " + setting + ".");
        }
    }

    /** Some systems let a second server bind the loopback address while another holds all addresses. */
    private static boolean isAnswered(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canBeBound(int port) {
        try (var socket = new ServerSocket()) {
            // What an earlier run has left in TIME_WAIT is no server.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
