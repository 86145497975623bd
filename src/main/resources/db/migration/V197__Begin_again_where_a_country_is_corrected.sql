-- In which country somebody is may tell which organisation they mean, as what they type does.
drop trigger organisation_of_corrected_spelling on registration;
create trigger organisation_of_corrected_spelling before update of organisation_key on registration
    for each row when (new.organisation_key <> old.organisation_key or new.country <> old.country)
    execute function keep_organisation_of_spelling();
