"""The pytest plugin that Albumen registers; loaded in every run, so it imports next to nothing."""
