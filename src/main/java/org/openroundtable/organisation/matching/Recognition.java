package org.openroundtable.organisation.matching;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organisation.Organisations;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Knows which organisation somebody means who registers, also where nobody has written its name like that before. */
@ApplicationScoped
public class Recognition {

    private final Organisations organisations;

    Recognition(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * The organisation that is known by this name, or is certainly meant by it, or a new one; its name leads there from now
     * on. One name in two countries is that of two, unless the domain of their mail says otherwise. In a transaction of its
     * own, so that others with the same new name do not wait for what else the caller waits for. Of two callers whose new
     * names are alike but for what people leave out, the second waits for the first, and is recognised. A new one stays
     * whatever becomes of the caller's transaction, which must not have read anything yet, or it held one connection and
     * waited for another.
     *
     * @param country of whoever registers, by its code
     * @param address of their mail
     */
    @ActivateRequestContext
    @Transactional(TxType.NOT_SUPPORTED)
    public Organisation recognise(String name, OrganisationType type, String country, String address) {
        return organisations.known(name, country).orElseGet(() -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    organisations.waitForOthersWith(alike(name));
                    return meant(name, country, address)
                            .map(one -> organisations.lead(name, country, one.id(), one.evidence()))
                            .orElseGet(() -> organisations.separate(name, type, country));
                }));
    }

    /** What a name has in common with most of those that certainly mean the same. */
    private static Set<String> alike(String written) {
        var name = Name.of(written);
        return Stream.of(name.joined(), name.sounds()).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private record Meant(Long id, String evidence) {}

    private Optional<Meant> meant(String name, String country, String address) {
        var known = new LinkedHashMap<Described, Long>();
        organisations.resembling(name).forEach(one -> known.put(Described.of(one), one.id()));
        var told =
                new Described(name, country, MailDomain.of(address).map(Set::of).orElse(Set.of()));
        return Match.among(known.keySet(), told) instanceof Match.One one
                ? Optional.of(new Meant(
                        known.get(one.known()),
                        Evidence.written(Comparison.of(told, one.known()).evidence())))
                : Optional.empty();
    }
}
