package org.iotlabel.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** One end of the Chrome DevTools Protocol: a page of a browser, or the browser itself. */
public final class DevTools implements AutoCloseable, WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = 120;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder message = new StringBuilder();
    private final WebSocket socket;

    DevTools(HttpClient http, URI address) throws Exception {
        this.socket = http.newWebSocketBuilder().buildAsync(address, this).get(PATIENCE, TimeUnit.SECONDS);
    }

    /** What a method is told. */
    public static ObjectNode with() {
        return JSON.createObjectNode();
    }

    /** Has the browser do something, and answers what came of it. */
    public JsonNode call(String method, ObjectNode parameters) throws Exception {
        return answer(method, begin(method, parameters));
    }

    /** Has the browser do several things one after the other, without looking at any in between. */
    public void callAll(String method, List<ObjectNode> parameters) throws Exception {
        var begun = new ArrayList<CompletableFuture<JsonNode>>();
        for (var each : parameters) {
            begun.add(begin(method, each));
        }
        for (var each : begun) {
            answer(method, each);
        }
    }

    private CompletableFuture<JsonNode> begin(String method, ObjectNode parameters) throws Exception {
        var id = last.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        asked.put(id, answer);
        var request = JSON.createObjectNode().put("id", id).put("method", method);
        request.set("params", parameters);
        socket.sendText(request.toString(), true).get(PATIENCE, TimeUnit.SECONDS);
        return answer;
    }

    private static JsonNode answer(String method, CompletableFuture<JsonNode> answer) throws Exception {
        var said = answer.get(PATIENCE, TimeUnit.SECONDS);
        if (said.has("error")) {
            throw new AssertionError(method + ": " + said.path("error"));
        }
        return said.path("result");
    }

    /** The value of an expression, or of the promise that it gives. */
    public JsonNode evaluate(String expression) throws Exception {
        return evaluated(with().put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true))
                .path("value");
    }

    /** What an expression gives, as something to ask more about. */
    public String object(String expression) throws Exception {
        return evaluated(with().put("expression", expression)).path("objectId").asText();
    }

    private JsonNode evaluated(ObjectNode parameters) throws Exception {
        var answer = call("Runtime.evaluate", parameters);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.path("exceptionDetails").toString());
        }
        return answer.path("result");
    }

    /** Opens another address, and waits until all of it is there. */
    public void go(String address) throws Exception {
        var went = call("Page.navigate", with().put("url", address));
        if (went.hasNonNull("errorText")) {
            throw new AssertionError(address + ": " + went.path("errorText").asText());
        }
        // Asked again and again: where no script may run, no event reaches what would listen for it.
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!evaluate("document.readyState").asText().equals("complete")) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(address + " does not end");
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Looks through a window of that many CSS pixels, in the light or in the dark. */
    public void look(int width, boolean dark) throws Exception {
        var window = with().put("width", width).put("height", 900);
        call(
                "Emulation.setDeviceMetricsOverride",
                window.put("deviceScaleFactor", 1).put("mobile", false));
        var media = with();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", media);
    }

    /** The page as a PNG, from its top to its end or as much of it as the window shows. */
    public byte[] picture(boolean whole) throws Exception {
        var shot = call("Page.captureScreenshot", with().put("captureBeyondViewport", whole));
        return Base64.getDecoder().decode(shot.path("data").asText());
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean isLast) {
        message.append(data);
        if (isLast) {
            try {
                var said = JSON.readTree(message.toString());
                var answer = asked.remove(said.path("id").asInt());
                if (answer != null) {
                    answer.complete(said);
                }
            } catch (IOException e) {
                asked.values().forEach(answer -> answer.completeExceptionally(e));
            }
            message.setLength(0);
        }
        webSocket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
