package org.openroundtable.release.draft;

/**
 * What keeps a draft from being published.
 *
 * @param path of the field, with sessions, speakers and questions by their names: {@code /sessions/panel-1/end}
 * @param detail what is wrong with it, in English
 * @param isMissing nothing is wrong with it but that it is not there
 */
public record DraftFault(String path, String detail, boolean isMissing) {}
