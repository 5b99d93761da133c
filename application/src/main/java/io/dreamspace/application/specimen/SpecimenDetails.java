package io.dreamspace.application.specimen;

import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.user.User;

/** A specimen and the user who owns it. */
public record SpecimenDetails(Specimen specimen, User owner) {}
