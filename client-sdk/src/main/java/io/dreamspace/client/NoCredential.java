package io.dreamspace.client;

/** Nothing to prove. */
record NoCredential() implements Credential {}
