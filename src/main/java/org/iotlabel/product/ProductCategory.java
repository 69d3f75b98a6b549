package org.iotlabel.product;

/** What sort of device it is; accreditations of assessment bodies are given by category. */
public enum ProductCategory {
    ALARM,
    APPLIANCE,
    BABY_MONITOR,
    CAMERA,
    GATEWAY,
    HUB,
    LIGHT,
    LOCK,
    PLUG,
    ROUTER,
    SENSOR,
    SPEAKER,
    THERMOSTAT,
    TOY,
    WEARABLE,
    OTHER
}
