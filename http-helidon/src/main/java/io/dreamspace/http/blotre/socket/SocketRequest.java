package io.dreamspace.http.blotre.socket;

/** What a client asks for, as section 4.3 of the API's description lists it. */
sealed interface SocketRequest
    permits StreamRequest, ChildRequest, TagRequest, SubscriptionRequest {}
