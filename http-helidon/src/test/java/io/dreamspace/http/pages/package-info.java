/**
 * The pages in a real browser, see {@code Site}, and what they answer to programs. The browser is
 * Debian's Chromium; where it is missing these tests are skipped, but in CI they fail.
 */
package io.dreamspace.http.pages;
