-- Most updates of a registration change its state. Hibernate writes all columns, so which have changed is compared.
drop trigger set_search_text on registration;

create trigger set_search_text before insert on registration
    for each row execute function set_search_text();

create trigger set_search_text_again before update of first_name, last_name, email, organisation_typed on registration
    for each row
    when ((old.first_name, old.last_name, old.email, old.organisation_typed)
        is distinct from (new.first_name, new.last_name, new.email, new.organisation_typed))
    execute function set_search_text();
