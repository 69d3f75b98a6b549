package org.iotlabel.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Where a change leaves word of what must follow. */
@ApplicationScoped
public class Outbox {
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** Adds a message in the transaction of the change; without one it fails. Somebody has to handle its topic. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String topic, Record payload) {
        keep(topic, payload, false);
    }

    /**
     * Adds a piece of news in the transaction of the change; without one it fails. Whoever subscribes to the topic handles
     * it; while nobody does, it rests in the table for {@code label.outbox.keep-news} and is no fault.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(String topic, Record payload) {
        keep(topic, payload, true);
    }

    private void keep(String topic, Record payload, boolean news) {
        try {
            entities.persist(new OutboxMessage(topic, json.writeValueAsString(payload), news, clock.instant()));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("a payload must be a plain record", broken);
        }
    }
}
