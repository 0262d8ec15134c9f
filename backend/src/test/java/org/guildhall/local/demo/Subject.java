package org.guildhall.local.demo;

import java.util.UUID;

/** What an activity is about. The local run stands beside the application and has none of its classes. */
record Subject(String kind, UUID id, String title) {}
