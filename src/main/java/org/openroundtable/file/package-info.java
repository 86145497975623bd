/**
 * Uploads: told by their content what they are, refused or made harmless, and kept in the database in pieces under the
 * SHA-256 of their content, so that every node serves them and nobody can change what an address leads to.
 */
package org.openroundtable.file;
