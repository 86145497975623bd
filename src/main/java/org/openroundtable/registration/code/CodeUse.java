package org.openroundtable.registration.code;

/**
 * A code and how much it is used.
 *
 * @param used how many are registered with it now
 */
public record CodeUse(AccessCode code, long used) {

    public boolean isUsedUp() {
        return code.most() != null && used >= code.most();
    }
}
