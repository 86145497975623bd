/** Records of organisations: which spellings are one, for whoever organises the events of those who typed them. */
package org.openroundtable.organiser.organisation;
