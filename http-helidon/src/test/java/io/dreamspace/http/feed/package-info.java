/** What is tested of the feed over HTTP. */
package io.dreamspace.http.feed;
