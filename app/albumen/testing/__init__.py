"""The contract kit: what a plugin's author runs with pytest against a plugin (see `albumen.testing.contract`)."""
