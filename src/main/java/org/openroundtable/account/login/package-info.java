/** How people with an account get in and stay in: passwords, sessions, links that are good once. */
package org.openroundtable.account.login;
