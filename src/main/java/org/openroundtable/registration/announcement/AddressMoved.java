package org.openroundtable.registration.announcement;

import org.openroundtable.registration.Registration;

/** A registration has another address. */
public record AddressMoved(Registration registration, String former) {}
