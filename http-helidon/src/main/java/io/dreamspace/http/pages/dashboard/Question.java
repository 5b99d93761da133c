package io.dreamspace.http.pages.dashboard;

/**
 * What is asked before something is done for good.
 *
 * @param consequence what comes of it
 * @param action where the answer is sent
 * @param back where one goes who does not want it
 */
public record Question(
    String title, String consequence, String action, String button, String back) {}
