package io.dreamspace.application.access;

import io.dreamspace.domain.access.OverlayKey;
import io.dreamspace.domain.access.Secret;

/**
 * An overlay key as it is told, once.
 *
 * @param secret what the overlay shows
 */
public record NewOverlayKey(OverlayKey key, Secret secret) {}
