/**
 * The rules that hold for every text and every time that is kept. The subjects are in the packages
 * below; begin with {@code event}, which refers to users and documents.
 */
@NullMarked
package io.dreamspace.domain;

import org.jspecify.annotations.NullMarked;
