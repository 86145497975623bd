/**
 * Whether a database of the last version still means what it meant. {@link org.openroundtable.update.Recording} plays
 * everything that can be on the packaged application of a version and keeps its database and all its answers in
 * {@code src/test/resources/update}; {@link org.openroundtable.update.UpdateTest} brings that database up to date and
 * asks the same again.
 */
package org.openroundtable.update;
