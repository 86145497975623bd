/** Signing in at an OpenID Connect provider, where the settings name one: who somebody is there, and what that makes them. */
package org.openroundtable.account.oidc;
